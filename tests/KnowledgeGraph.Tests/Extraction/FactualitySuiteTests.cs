using System.Globalization;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Context.Attributions;
using KnowledgeGraph.Extraction.Context.Factuality;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Trees;
using KnowledgeGraph.Linguistics;
using KnowledgeGraph.Linguistics.Encoders;
using KnowledgeGraph.Linguistics.Lemmatization;
using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Linguistics.Sentences;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace KnowledgeGraph.Tests.Extraction;

/// <summary>Polarity, modality and speaker on sentences of our own, from raw text through the parser: a floor, not perfection.</summary>
public sealed class FactualitySuiteTests(ITestOutputHelper output)
{
    private const double Floor = 0.93;

    private readonly AnnotationPipeline _syntax = new([new SentenceAnnotator(), new EncodingAnnotator(SharedEncoder.Instance), new LemmaAnnotator(), new TreeAnnotator()]);
    private readonly FactualityReader _factuality = new(FactualityWords.Load());
    private readonly AttributionReader _attributions = AttributionReader.Load();

    [Fact]
    public void Most_sentences_of_the_suite_are_read_as_a_careful_reader_would()
    {
        var cases = Cases();
        cases.Count.ShouldBeGreaterThanOrEqualTo(120);
        var right = 0;
        foreach (var fields in cases)
        {
            var read = Read(fields[4], fields[0]);
            var expected = string.Join(' ', fields[1..4]);
            right += read == expected ? 1 : 0;
            output.WriteLine(read == expected ? "ok" : $"{fields[0]}: expected {expected}, read {read}: {fields[4]}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{right} of {cases.Count}"));
        ((double)right / cases.Count).ShouldBeGreaterThanOrEqualTo(Floor);
    }

    private static List<string[]> Cases() =>
        [.. File.ReadLines(Path.Combine(RepositoryFiles.Root, "tests", "KnowledgeGraph.Tests", "Extraction", "factuality-suite.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))];

    private string Read(string text, string word)
    {
        var document = _syntax.Annotate(new Article { Id = "suite", Text = text });
        foreach (var sentence in document.Sentences)
        {
            var tree = new SentenceTree(sentence);
            var token = sentence.Tokens.FirstOrDefault(token => string.Equals(token.Text, word, StringComparison.OrdinalIgnoreCase))?.Index ?? -1;
            if (token >= 0)
            {
                var reading = _factuality.Read(tree, token);
                var context = new SentenceContext
                {
                    Document = document,
                    Tree = tree,
                    Locals = new LocalEntities(document, [tree], new NounKinds(), new ParticipantFinder(document)),
                    Predications = new PredicationReader(Nominalizations.Load()).Read(tree),
                    Times = [],
                    Amounts = [],
                    Quantities = [],
                    Participants = new ParticipantFinder(document),
                };
                var speaker = _attributions.Read(context, new SpokenText(document, [context], _attributions), token)?.Words ?? "-";
                return $"{reading.Polarity} {reading.Modality}".ToLowerInvariant() + " " + (speaker.StartsWith("The ", StringComparison.Ordinal) || speaker.StartsWith("A ", StringComparison.Ordinal) || speaker == "She" ? speaker.ToLowerInvariant() : speaker);
            }
        }

        return "no such word";
    }
}
