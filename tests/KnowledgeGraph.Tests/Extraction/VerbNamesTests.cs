using KnowledgeGraph.Extraction.Open;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction;

public sealed class VerbNamesTests
{
    private readonly VerbNames _names = new();

    [Theory]
    [InlineData("criticise", "criticised", "CRITICIZED")]
    [InlineData("criticize", "criticizes", "CRITICIZED")]
    [InlineData("analyse", "analysing", "ANALYZED")]
    [InlineData("travel", "travelled", "TRAVELED")]
    [InlineData("purchase", "purchased", "ACQUIRED")]
    [InlineData("buy", "bought", "ACQUIRED")]
    [InlineData("shut down", "shut", "SHUT")]
    [InlineData("lay off", "laid", "DISMISSED")]
    [InlineData("point out", "pointed", "POINTED_OUT")]
    public void One_name_stands_for_all_spellings_and_verbs_of_a_meaning(string lemma, string word, string name) =>
        _names.Name(lemma, word, "").ShouldBe(name);

    [Theory]
    [InlineData("bor", "bored", "BORED")]
    [InlineData("bor", "boring", "BORED")]
    [InlineData("bor", "bores", "BORED")]
    [InlineData("summin", "summing", "SUMMED")]
    [InlineData("catche", "catches", "CAUGHT")]
    [InlineData("catch", "caught", "CAUGHT")]
    [InlineData("bough", "bought", "ACQUIRED")]
    [InlineData("visit", "visiting", "VISITED")]
    [InlineData("refer", "refers", "REFERRED")]
    [InlineData("ban", "banning", "BANNED")]
    [InlineData("need", "need", "NEEDED")]
    [InlineData("study", "studies", "STUDIED")]
    [InlineData("co-author", "co-authored", "CO_AUTHORED")]
    [InlineData("panic", "panicking", "PANICKED")]
    public void A_slip_of_the_lemma_does_not_show(string lemma, string word, string name) =>
        _names.Name(lemma, word, "").ShouldBe(name);

    [Theory]
    [InlineData("have", "had", "", "HAS")]
    [InlineData("have", "has", "", "HAS")]
    [InlineData("talk", "talked", "with", "TALKED_WITH")]
    [InlineData("release", "released", "", "LET_OUT")]
    public void Names_follow_the_inventory(string lemma, string word, string preposition, string name) =>
        _names.Name(lemma, word, preposition).ShouldBe(name);

    [Theory]
    [InlineData("go")]
    [InlineData("x2y")]
    public void What_is_no_verb_has_no_name(string lemma) => _names.Name(lemma, lemma, "").ShouldBeNull();
}
