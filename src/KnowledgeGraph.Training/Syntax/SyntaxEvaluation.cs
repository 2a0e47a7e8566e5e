using KnowledgeGraph.Linguistics.Encoders;
using KnowledgeGraph.Linguistics.Lemmatization;
using KnowledgeGraph.Linguistics.Tagging;
using KnowledgeGraph.Linguistics.Tokenization;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>
/// Scores the encoder on sentences with gold tokens: tags and trees; and on gold tags and trees what rules add, lemmas and the
/// subtypes of relations.
/// </summary>
internal sealed class SyntaxEvaluation(ILanguageEncoder encoder)
{
    private static readonly string[] s_genres =
        ["academic", "bio", "conversation", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"];

    private readonly LemmaRules _lemmas = new(EmbeddedText.Lines("lemmas"));

    public void Print(CorpusLibrary library)
    {
        Console.WriteLine($"EWT dev          {Score(Read(library, ["ud-ewt/dev.conllu.gz"]))}");
        Console.WriteLine($"GUM dev          {Score(Read(library, s_genres.Select(genre => $"gum/dev/{genre}.conllu.gz")))}");
        foreach (var genre in s_genres)
        {
            Console.WriteLine($"GUM {genre,-12} {Score(Read(library, [$"gum/dev/{genre}.conllu.gz"]))}");
        }
    }

    public SyntaxCounts Score(IEnumerable<ConlluSentence> sentences)
    {
        var counts = new SyntaxCounts();
        foreach (var document in sentences.GroupBy(sentence => sentence.Document))
        {
            TrainingSentence[] gold = [.. document.Select(TrainingSentence.Of)];
            var encoded = encoder.Encode([.. gold.Select(sentence => sentence.Words)]).Sentences;
            for (var i = 0; i < gold.Length; i++)
            {
                string[] tags = [.. encoded[i].PartsOfSpeech.Zip(encoded[i].Tags, (part, tag) => new TagClass(part, tag).ToString())];
                counts.AddTree(gold[i], tags, [.. encoded[i].Heads], [.. encoded[i].Relations]);
                counts.AddLemmas(gold[i], _lemmas);
                counts.AddSubtypes(gold[i]);
            }
        }

        return counts;
    }

    private static IEnumerable<ConlluSentence> Read(CorpusLibrary library, IEnumerable<string> files) =>
        files.SelectMany(file => ConlluReader.Read(library.ReadForTuning(file)));
}
