using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Learned;
using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Linguistics;

namespace KnowledgeGraph.Training.Pairs;

/// <summary>Makes examples of a passage with our own analysis of its text, so that names, links and trees are as good as they will be.</summary>
/// <param name="pipeline">All layers.</param>
/// <param name="relations">The network's.</param>
internal sealed class PairExamples(AnnotationPipeline pipeline, IReadOnlyList<LearnedRelation> relations)
{
    /// <summary>What a "no" counts where nobody looked for the property: most such pairs have none.</summary>
    private const float Unread = 0.1f;

    /// <summary>What a fact counts of which it is not known where the page shows it.</summary>
    private const float Unplaced = 0.4f;

    private readonly Ontology _ontology = Ontology.Default();
    private readonly LinguisticExtractor _extractor = new(Ontology.Default());
    private readonly RelationSources _sources = RelationSources.Load(relations);

    public Document Annotate(GoldPassage passage) => pipeline.Annotate(new Article { Id = passage.Id, Text = passage.Text });

    public IEnumerable<PairExample> Of(GoldPassage passage, Document document)
    {
        var signatures = new PairSignatures(_ontology, relations);
        var places = Places(document);
        var reading = _extractor.Read(document);
        var drawn = new DrawnPairs(reading);
        foreach (var pair in reading.Sentences.SelectMany(sentence => PairCandidates.Of(sentence, signatures.Fits)))
        {
            var (subjects, objects) = (places[pair.Subject.Entity.Id], places[pair.Object.Entity.Id]);
            if (passage.Mentions is { } known && !(Meet(known, subjects) && Meet(known, objects)))
            {
                continue;
            }

            var (truth, weights) = (new PairTruth[relations.Count], new float[relations.Count]);
            for (var i = 0; i < truth.Length; i++)
            {
                if (signatures.Fits(i, pair.Subject.Kind, pair.Object.Kind))
                {
                    (truth[i], weights[i]) = Judge(passage, i, subjects, objects, pair.Sentence.Tree.Sentence.Span);
                }
            }

            var path = TreePath.Between(pair.Sentence.Tree, pair.SubjectHead, pair.ObjectHead);
            var input = PairInput.Of(pair, path);
            yield return new PairExample
            {
                Document = passage.Document,
                Things = $"{passage.Id} {pair.Subject.Entity.Id} {pair.Object.Entity.Id}",
                Vectors = Array.ConvertAll(input.Vectors, value => (Half)value),
                Rows = input.Rows,
                Truth = truth,
                Weights = weights,
                IsDrawn = drawn.InSentence(pair),
                Words = $"{pair.Subject.Span.Slice(document.Text)} > {pair.Object.Span.Slice(document.Text)} || {pair.Sentence.Tree.Sentence.Span.Slice(document.Text)}",
                IsPassage = passage.Properties is not null,
            };
        }
    }

    private (PairTruth Truth, float Weight) Judge(GoldPassage passage, int relation, IReadOnlyList<TextSpan> subjects, IReadOnlyList<TextSpan> objects, TextSpan sentence)
    {
        var sources = _sources.Of(relation);
        var found = passage.Facts.Where(fact => sources.Any(source => source.Property == fact.Property
            && Meet(source.IsInverse ? fact.Object : fact.Subject, subjects) && Meet(source.IsInverse ? fact.Subject : fact.Object, objects))).ToList();
        if (found.Count > 0)
        {
            return passage.Properties is not null || found.Exists(fact => fact.Places?.Any(sentence.Overlaps) == true) ? (PairTruth.Yes, 1)
                : found.Exists(fact => fact.Places is null) ? (PairTruth.Yes, Unplaced)
                : (PairTruth.Open, 0);
        }

        return passage.Properties is null || sources.Any(source => passage.Properties.Contains(source.Property)) ? (PairTruth.No, 1) : (PairTruth.Open, Unread);
    }

    private static bool Meet(IReadOnlyList<TextSpan> some, IReadOnlyList<TextSpan> others) => some.Any(one => others.Any(one.Overlaps));

    /// <summary>Where each thing is named, or a pronoun stands for it.</summary>
    private static Dictionary<string, IReadOnlyList<TextSpan>> Places(Document document) => document.Entities.ToDictionary(
        resolved => resolved.Entity.Id,
        resolved => (IReadOnlyList<TextSpan>)[.. resolved.Mentions.Select(mention => document.Mentions[mention]).Where(mention => mention.Type != MentionType.Nominal).Select(mention => mention.Span)],
        StringComparer.Ordinal);
}
