using System.Globalization;

namespace KnowledgeGraph.Training.Encoders.Data;

/// <summary>Now and then writes a sentence as headings are written, so that capitals alone do not make a name.</summary>
internal sealed class CaseNoise(Random random)
{
    private const double TitleRate = 0.04;
    private const double CapitalsRate = 0.02;
    private const double SmallRate = 0.01;
    private const int ShortestCapitalized = 4;

    public AnnotatedSentence Apply(AnnotatedSentence sentence)
    {
        var draw = random.NextDouble();
        return draw < TitleRate ? With(sentence, word => word.Length >= ShortestCapitalized && char.IsLower(word[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word)
            : draw < TitleRate + CapitalsRate ? With(sentence, word => word.ToUpper(CultureInfo.InvariantCulture))
            : draw < TitleRate + CapitalsRate + SmallRate ? With(sentence, word => word.ToLower(CultureInfo.InvariantCulture))
            : sentence;
    }

    private static AnnotatedSentence With(AnnotatedSentence sentence, Func<string, string> change) =>
        sentence with { Words = [.. sentence.Words.Select(change)] };
}
