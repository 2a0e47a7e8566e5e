using System.Globalization;
using System.Text;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Tests.Names;

/// <summary>
/// Builds documents by hand. A sentence is written as <c>word/TAG/head/relation</c> separated by blanks, everything but the word
/// being optional; heads count from 1, 0 is the root, as in CoNLL-U.
/// </summary>
internal static class DocumentBuilder
{
    public static Document Of(params string[] sentences)
    {
        var text = new StringBuilder();
        var built = new List<Sentence>();
        foreach (var sentence in sentences)
        {
            var tokens = sentence.Split(' ').Select((item, index) => TokenOf(item, index, text)).ToList();
            var span = new TextSpan(tokens[0].Span.Start, tokens[^1].Span.End);
            built.Add(new Sentence(built.Count, span, tokens));
        }

        var article = new Article { Id = "0", Text = text.ToString().TrimEnd() };
        return Document.Of(article) with { Sentences = built, Layers = Layers.Sentences | Layers.Tags | Layers.Trees };
    }

    private static Token TokenOf(string item, int index, StringBuilder text)
    {
        var fields = item.Split('/');
        var start = text.Length;
        text.Append(fields[0]);
        var span = new TextSpan(start, text.Length);
        text.Append(' ');
        var tag = fields.Length > 1 ? fields[1] : "";
        return new Token
        {
            Index = index,
            Span = span,
            Text = fields[0],
            Lemma = tag.StartsWith("NNP", StringComparison.Ordinal) ? fields[0] : fields[0].ToLowerInvariant(),
            Tag = tag,
            PartOfSpeech = PartOfSpeechOf(tag),
            Head = fields.Length > 2 ? int.Parse(fields[2], CultureInfo.InvariantCulture) - 1 : -1,
            Relation = fields.Length > 3 ? fields[3] : "",
        };
    }

    private static PartOfSpeech PartOfSpeechOf(string tag) => tag switch
    {
        "NNP" or "NNPS" => PartOfSpeech.Propn,
        "NN" or "NNS" => PartOfSpeech.Noun,
        "PRP" or "PRP$" or "WP" or "WDT" => PartOfSpeech.Pron,
        "DT" => PartOfSpeech.Det,
        "IN" => PartOfSpeech.Adp,
        "JJ" => PartOfSpeech.Adj,
        "," or "." or "-LRB-" or "-RRB-" => PartOfSpeech.Punct,
        _ when tag.StartsWith("VB", StringComparison.Ordinal) => PartOfSpeech.Verb,
        _ => PartOfSpeech.X,
    };
}
