using System.Globalization;
using System.Text;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Conllu;

/// <summary>
/// Writes a document as CoNLL-U (universaldependencies.org/format.html). Layers that it lacks are underscores. Mentions are
/// brackets in the last column, <c>Entity=(3-person-name</c> to <c>Entity=3)</c>, whose number is the same for all
/// mentions of a coreference chain; mentions in no chain have numbers of their own.
/// </summary>
public static class ConlluWriter
{
    private const string Empty = "_";

    public static void Write(Document document, TextWriter output)
    {
        output.Write($"# newdoc id = {document.Article.Id}\n");
        if (document.Layers.HasFlag(Layers.Mentions))
        {
            output.Write("# global.Entity = GRP-etype-form\n");
        }

        var brackets = new EntityBrackets(document);
        for (var i = 0; i < document.Sentences.Count; i++)
        {
            WriteSentence(document, i, brackets, output);
        }
    }

    private static void WriteSentence(Document document, int index, EntityBrackets brackets, TextWriter output)
    {
        var sentence = document.Sentences[index];
        if (index == 0 || StartsParagraph(document, index))
        {
            output.Write("# newpar\n");
        }

        output.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {document.Article.Id}-{index + 1}\n"));
        output.Write($"# text = {OneLine(sentence.Span.Slice(document.Text))}\n");
        foreach (var token in sentence.Tokens)
        {
            output.Write(Row(document, sentence, token, brackets));
        }

        output.Write('\n');
    }

    private static bool StartsParagraph(Document document, int index)
    {
        var gap = document.Text[document.Sentences[index - 1].Span.End..document.Sentences[index].Span.Start];
        return gap.Contains("\n\n", StringComparison.Ordinal);
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        return line.ToString();
    }

    private static string Row(Document document, Sentence sentence, Token token, EntityBrackets brackets)
    {
        var tagged = document.Layers.HasFlag(Layers.Tags);
        var parsed = document.Layers.HasFlag(Layers.Trees);
        string[] columns =
        [
            Number(token.Index + 1),
            token.Text,
            token.Lemma.Length > 0 ? token.Lemma : Empty,
            tagged ? token.PartOfSpeech.ToString().ToUpperInvariant() : Empty,
            tagged ? token.Tag : Empty,
            Empty,
            parsed ? Number(token.Head + 1) : Empty,
            parsed ? token.Relation : Empty,
            Empty,
            Misc(document, sentence, token, brackets),
        ];
        return string.Join('\t', columns) + "\n";
    }

    private static string Misc(Document document, Sentence sentence, Token token, EntityBrackets brackets)
    {
        var fields = new List<string>();
        var entity = brackets.At(sentence.Index, token.Index);
        if (entity.Length > 0)
        {
            fields.Add("Entity=" + entity);
        }

        if (token.Span.End < document.Text.Length && NextStart(document, sentence, token) == token.Span.End)
        {
            fields.Add("SpaceAfter=No");
        }

        return fields.Count > 0 ? string.Join('|', fields) : Empty;
    }

    private static int NextStart(Document document, Sentence sentence, Token token)
    {
        if (token.Index + 1 < sentence.Tokens.Count)
        {
            return sentence.Tokens[token.Index + 1].Span.Start;
        }

        return sentence.Index + 1 < document.Sentences.Count ? document.Sentences[sentence.Index + 1].Span.Start : int.MaxValue;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
