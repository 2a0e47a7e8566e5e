using System.Globalization;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Training.Coreference.Scoring;
using KnowledgeGraph.Training.Coreference.Texts;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>Scores a way to link mentions on the development part of GUM and on GAP, from raw text.</summary>
internal sealed class CoreferenceMeasure
{
    private readonly List<(string Genre, CoreferenceText Text, Document Document)> _texts;
    private readonly List<(GapExample Example, Document Document)> _examples;

    /// <param name="corpus">Whose analysis gives the mentions.</param>
    public CoreferenceMeasure(CoreferenceCorpus corpus)
    {
        _texts = [.. CoreferenceCorpus.Genres.SelectMany(genre => corpus.Development(genre).Select(text => (genre, text, corpus.Annotate(text.Id, text.Text))))];
        _examples = [.. corpus.GapValidation().Select(example => (example, corpus.Annotate(example.Id, example.Text)))];
    }

    /// <summary>One line: CoNLL F1 in the form of OntoNotes, and as the document has the mentions; GAP F1 of all, men, women.</summary>
    public string Line(Func<Document, Document> link)
    {
        var (phrases, printed) = (CoreferenceScore.None, CoreferenceScore.None);
        foreach (var (text, linked) in _texts.AsParallel().AsOrdered().Select(text => (text.Text, link(text.Document))))
        {
            var key = OntoNotesForm.Of(text);
            phrases += CoreferenceScore.Of(key, FoundClusters.AsPhrases(linked));
            printed += CoreferenceScore.Of(key, FoundClusters.AsPrinted(linked));
        }

        var gap = Gap(link);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"CoNLL {100 * phrases.Conll:F2} (P {100 * phrases.Muc.Precision:F1} R {100 * phrases.Muc.Recall:F1} MUC), printed {100 * printed.Conll:F2}; GAP {gap.All.F1:F3} P {gap.All.Precision:F3} R {gap.All.Recall:F3}, men {gap.Men.F1:F3}, women {gap.Women.F1:F3}");
    }

    public void Print(Func<Document, Document> link, TextWriter output)
    {
        foreach (var genre in _texts.GroupBy(text => text.Genre))
        {
            var score = CoreferenceScore.None;
            foreach (var (_, text, document) in genre)
            {
                score += CoreferenceScore.Of(OntoNotesForm.Of(text), FoundClusters.AsPhrases(link(document)));
            }

            output.WriteLine($"{genre.Key,-13} {score}");
        }

        output.WriteLine(Line(link));
    }

    private (Ratio All, Ratio Men, Ratio Women) Gap(Func<Document, Document> link)
    {
        var (all, men, women) = (default(Ratio), default(Ratio), default(Ratio));
        foreach (var (example, linked) in _examples.AsParallel().AsOrdered().Select(example => (example.Example, link(example.Document))))
        {
            var decision = Count(GapDecision.Agrees(linked, example.Pronoun, example.A), example.IsA) + Count(GapDecision.Agrees(linked, example.Pronoun, example.B), example.IsB);
            var isWoman = example.Pronoun.Slice(example.Text).ToLowerInvariant() is "she" or "her" or "hers";
            (all, men, women) = (all + decision, isWoman ? men : men + decision, isWoman ? women + decision : women);
        }

        return (all, men, women);
    }

    private static Ratio Count(bool says, bool holds) => new(says && holds ? 1 : 0, holds ? 1 : 0, says && holds ? 1 : 0, says ? 1 : 0);
}
