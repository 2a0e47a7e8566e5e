using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Names;

namespace KnowledgeGraph.Training.Encoders.Data;

/// <summary>
/// The sentences that weights are measured on, by what is measured: trees on the development sets, names on the parts kept out,
/// relations on the last fold that is here. A sentence is the same when its letters and digits are; short ones are anybody's.
/// </summary>
internal sealed class EvaluationSentences
{
    private const int ShortestSentence = 6;

    private static readonly string[] s_genres =
        ["academic", "bio", "conversation", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"];

    private readonly HashSet<string> _trees;
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _passages;

    public EvaluationSentences(CorpusLibrary library, NamePool names)
    {
        string[] files = ["ud-ewt/dev.conllu.gz", .. s_genres.Select(genre => $"gum/dev/{genre}.conllu.gz")];
        _trees = [.. files.SelectMany(file => ConlluReader.Read(library.ReadForTuning(file))).Select(sentence => KeyOf(sentence.Tokens.Select(token => token.Form)))];
        _names = [.. names.HeldOut().SelectMany(part => part.Sentences).Select(sentence => KeyOf(sentence.Words))];
        _passages = LastFold(library);
    }

    /// <summary>Whether something is measured on this sentence that could be learnt from it.</summary>
    public bool Holds(AnnotatedSentence sentence)
    {
        var key = KeyOf(sentence.Words);
        return sentence.Words.Count >= ShortestSentence
            && ((sentence.Heads is not null && (_trees.Contains(key) || _passages.Contains(key))) || (sentence.Names is not null && _names.Contains(key)));
    }

    /// <summary>The machine-made sentences of the fold's passages; their ids are those of the passages.</summary>
    private static HashSet<string> LastFold(CorpusLibrary library)
    {
        var fold = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in library.ReadForTuning("relations/knowledgenet/folds-1-3.jsonl.gz").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var passage = JsonDocument.Parse(line);
            if (passage.RootElement.GetProperty("fold").GetInt32() == 3)
            {
                fold.Add(passage.RootElement.GetProperty("id").GetString()!);
            }
        }

        return
        [
            .. ConlluReader.Read(library.ReadForTuning("silver/knowledgenet.conllu.gz"))
                .Where(sentence => fold.Contains(sentence.Id))
                .Select(sentence => KeyOf(sentence.Tokens.Select(token => token.Form))),
        ];
    }

    private static string KeyOf(IEnumerable<string> words) =>
        string.Concat(string.Concat(words).ToLower(CultureInfo.InvariantCulture).Where(char.IsLetterOrDigit));
}
