using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Parsing;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Linguistics;

public sealed class RelationSubtypesTests
{
    [Fact]
    public void A_passive_has_a_passive_subject_auxiliary_and_agent() =>
        Subtypes(
            ("Voltarc", "PROPN", "NNP", 3, "nsubj"), ("was", "AUX", "VBD", 3, "aux"), ("sold", "VERB", "VBN", 0, "root"),
            ("by", "ADP", "IN", 5, "case"), ("Helios", "PROPN", "NNP", 3, "obl"))
            .ShouldBe(["nsubj:pass", "aux:pass", "root", "case", "obl:agent"]);

    [Fact]
    public void A_perfect_is_no_passive() =>
        Subtypes(("She", "PRON", "PRP", 3, "nsubj"), ("has", "AUX", "VBZ", 3, "aux"), ("left", "VERB", "VBN", 0, "root"))
            .ShouldBe(["nsubj", "aux", "root"]);

    [Fact]
    public void A_clause_without_a_relative_word_is_relative_when_it_has_a_subject() =>
        Subtypes(
            ("houses", "NOUN", "NNS", 0, "root"), ("he", "PRON", "PRP", 3, "nsubj"), ("built", "VERB", "VBD", 1, "acl"))
            .ShouldBe(["root", "nsubj", "acl:relcl"]);

    [Fact]
    public void A_clause_with_a_conjunction_is_not_relative() =>
        Subtypes(
            ("fact", "NOUN", "NN", 0, "root"), ("that", "SCONJ", "IN", 4, "mark"), ("he", "PRON", "PRP", 4, "nsubj"),
            ("left", "VERB", "VBD", 1, "acl"))
            .ShouldBe(["root", "mark", "nsubj", "acl"]);

    [Fact]
    public void Possessors_titles_and_bare_phrases_are_told_apart() =>
        Subtypes(
            ("Dr.", "PROPN", "NNP", 2, "nmod"), ("Holt", "PROPN", "NNP", 4, "nmod"), ("'s", "PART", "POS", 2, "case"),
            ("vote", "NOUN", "NN", 0, "root"), ("March", "PROPN", "NNP", 4, "nmod"))
            .ShouldBe(["nmod:desc", "nmod:poss", "case", "root", "nmod:unmarked"]);

    private static string[] Subtypes(params (string Text, string Part, string Tag, int Head, string Relation)[] words) =>
        RelationSubtypes.Of([.. words.Select((word, index) => new Token
        {
            Index = index,
            Span = default,
            Text = word.Text,
            PartOfSpeech = Enum.Parse<PartOfSpeech>(word.Part, ignoreCase: true),
            Tag = word.Tag,
            Head = word.Head - 1,
            Relation = word.Relation,
        })]);
}
