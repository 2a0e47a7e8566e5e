using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Tagging;
using KnowledgeGraph.Linguistics.Tokenization;

namespace KnowledgeGraph.Linguistics.Lemmatization;

/// <summary>Adds dictionary forms. The rules are read at the first use.</summary>
public sealed class LemmaAnnotator : IAnnotator
{
    private readonly Lazy<LemmaRules> _rules = new(() => new LemmaRules(EmbeddedText.Lines("lemmas")));

    public Layers Requires => Layers.Sentences | Layers.Tags;

    public Layers Provides => Layers.Lemmas;

    public Document Annotate(Document document) =>
        document with { Sentences = [.. document.Sentences.Select(Lemmatize)] };

    private Sentence Lemmatize(Sentence sentence)
    {
        var tokens = new Token[sentence.Tokens.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = sentence.Tokens[i] with { Lemma = LemmaOf(sentence.Tokens, i) };
        }

        return sentence with { Tokens = tokens };
    }

    private string LemmaOf(IReadOnlyList<Token> tokens, int index)
    {
        var token = tokens[index];
        if (token.PartOfSpeech == PartOfSpeech.Aux && token.Text is "'d" or "’d" && IsBeforeParticiple(tokens, index))
        {
            return "have";
        }

        return _rules.Value.Lemma(token.Text.Replace('’', '\''), new TagClass(token.PartOfSpeech, token.Tag).ToString());
    }

    private static bool IsBeforeParticiple(IReadOnlyList<Token> tokens, int index)
    {
        var next = index + 1;
        while (next < tokens.Count && tokens[next].PartOfSpeech is PartOfSpeech.Adv or PartOfSpeech.Part)
        {
            next++;
        }

        return next < tokens.Count && tokens[next].Tag == "VBN";
    }
}
