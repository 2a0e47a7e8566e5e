using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Linguistics.Coreference.Words;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Coreference.Words;

public sealed class NounFitTests
{
    private const string Acme = "[O:Acme]/NNP/2/nsubj beat/VBD/0/root [P:Anna]/NNP/2/obj";

    [Fact]
    public void A_noun_fits_a_name_of_its_kind() => Fits(Acme, "[n-o:The/DT/2/det company]/NN/3/nsubj grew/VBD/0/root").ShouldBe("Acme, the only one");

    [Fact]
    public void Of_two_names_that_it_fits_neither_is_the_only_one() =>
        Fits("[O:Acme]/NNP/2/nsubj beat/VBD/0/root [O:Bolt]/NNP/2/obj", "[n-o:The/DT/2/det company]/NN/3/nsubj grew/VBD/0/root").ShouldBe("Acme, Bolt");

    [Fact]
    public void A_noun_of_another_kind_fits_only_what_has_it_in_its_name() =>
        Fits("[O:Acme/NNP/2/compound Prize/NNP/3/nsubj] went/VBD/0/root to/IN/5/case [O:Bolt]/NNP/3/obl", "The/DT/2/det prize/NN/3/nsubj grew/VBD/0/root").ShouldBe("Prize, the only one");

    [Fact]
    public void A_noun_that_says_which_one_is_meant_fits_none() =>
        Fits(Acme, "[n-p:The/DT/2/det president/NN/5/nsubj] of/IN/4/case [L:France/NNP/2/nmod] left/VBD/0/root").ShouldBe("");

    /// <summary>The heads of the names that the noun of the second sentence fits.</summary>
    private static string Fits(params string[] sentences)
    {
        var document = Annotated.Document(sentences);
        var context = new WordContexts([.. CoreferenceAnnotator.SureSieves()]).Of(document);
        var names = context.Words.Where(word => word.Class.IsName() && word.Sentence == 0).ToList();
        var fit = new NounFit(context, new WordLinks(context), context.Words.First(word => word.Sentence == 1), names);
        return string.Join(", ", names.Where(fit.With).Select(name => name.Place.Slice(document.Text))) + (names.Exists(fit.IsOnlyOne) ? ", the only one" : "");
    }
}
