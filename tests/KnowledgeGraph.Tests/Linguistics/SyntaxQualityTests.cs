using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Syntax;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Linguistics;

/// <summary>Quality is a test: the embedded weights may not fall below these shares of words, with gold tokens.</summary>
public sealed class SyntaxQualityTests
{
    private static readonly Lazy<SyntaxEvaluation> Evaluation = new(() => new SyntaxEvaluation(SharedEncoder.Instance));

    [Fact]
    public void Our_own_sentences_are_analysed_nearly_without_error()
    {
        var path = Path.Combine(RepositoryFiles.Root, "tests/KnowledgeGraph.Tests/Linguistics/Golden/trees.conllu");

        var counts = Evaluation.Value.Score(ConlluReader.Read(File.ReadAllText(path)));

        counts.PartsOfSpeech.ShouldBeGreaterThan(97);
        counts.Tags.ShouldBeGreaterThan(97);
        counts.Lemmas.ShouldBeGreaterThan(98);
        counts.Arcs.ShouldBeGreaterThan(90);
        counts.Subtypes.ShouldBeGreaterThan(99);
    }

    [SkippableTheory]
    [InlineData("gum/dev/news.conllu.gz", 95.5, 95, 84)]
    [InlineData("gum/dev/interview.conllu.gz", 96, 96, 80)]
    public void Development_texts_are_analysed_well(string corpus, double partsOfSpeech, double tags, double arcs)
    {
        Skip.If(RepositoryFiles.Shared is null, "The shared corpora are not on this machine (set KG_SHARED to their folder).");
        var content = new CorpusLibrary(RepositoryFiles.Shared).ReadForTuning(corpus);

        var counts = Evaluation.Value.Score(ConlluReader.Read(content));

        counts.PartsOfSpeech.ShouldBeGreaterThan(partsOfSpeech);
        counts.Tags.ShouldBeGreaterThan(tags);
        counts.Arcs.ShouldBeGreaterThan(arcs);
        counts.Lemmas.ShouldBeGreaterThan(98);
        counts.Subtypes.ShouldBeGreaterThan(99);
    }
}
