using System.Globalization;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Training.Coreference.Texts;

/// <summary>
/// The texts that coreference is measured on: nothing may be learnt from a text that shares a sentence with them. Sentences are
/// the same when their letters and digits are; short ones are anybody's.
/// </summary>
internal sealed class MeasuredTexts(IEnumerable<string> texts)
{
    private const int ShortestSentence = 6;

    private readonly string _keys = string.Join('|', texts.Select(text => KeyOf(text)));

    public bool Share(Document document) => document.Sentences
        .Any(sentence => sentence.Tokens.Count >= ShortestSentence && _keys.Contains(KeyOf(sentence.Span.Slice(document.Text)), StringComparison.Ordinal));

    private static string KeyOf(string text) => string.Concat(text.ToLower(CultureInfo.InvariantCulture).Where(char.IsLetterOrDigit));
}
