using KnowledgeGraph.Linguistics.Lemmatization;
using KnowledgeGraph.Linguistics.Models;
using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Linguistics.Tagging;
using KnowledgeGraph.Linguistics.Tokenization;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>
/// Scores weights on sentences with gold tokens: tags; trees over the tagger's tags; lemmas over gold tags; subtypes of
/// relations over gold trees.
/// </summary>
internal sealed class SyntaxEvaluation(Tagger tagger, DependencyParser parser, LemmaRules lemmas)
{
    private static readonly string[] GumGenres =
        ["academic", "bio", "conversation", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"];

    /// <summary>The weights in the assembly.</summary>
    public static SyntaxEvaluation OfEmbedded() => new(
        new Tagger(LinearModel.Embedded("tagger"), new TagLexicon(LinearModel.Embedded("tag-lexicon"))),
        new DependencyParser(LinearModel.Embedded("parser")),
        new LemmaRules(EmbeddedText.Lines("lemmas")));

    /// <summary>The weights in a folder that training wrote to.</summary>
    public static SyntaxEvaluation OfFolder(string linguisticsFolder)
    {
        LinearModel Load(string name) =>
            LinearModel.FromBytes(File.ReadAllBytes(Path.Combine(linguisticsFolder, name + ".bin")), name);
        var rules = File.ReadLines(Path.Combine(linguisticsFolder, "Lemmatization/lemmas.txt")).Where(line => line[0] != '#');
        return new SyntaxEvaluation(
            new Tagger(Load("Tagging/tagger"), new TagLexicon(Load("Tagging/tag-lexicon"))),
            new DependencyParser(Load("Parsing/parser")),
            new LemmaRules(rules));
    }

    public void Print(CorpusLibrary library)
    {
        Console.WriteLine($"EWT dev        {Score(Read(library, ["ud-ewt/dev.conllu.gz"]))}");
        Console.WriteLine($"GUM dev        {Score(Read(library, GumGenres.Select(genre => $"gum/dev/{genre}.conllu.gz")))}");
        Console.WriteLine($"GUM news dev   {Score(Read(library, ["gum/dev/news.conllu.gz"]))}");
    }

    public SyntaxCounts Score(IEnumerable<ConlluSentence> sentences)
    {
        var counts = new SyntaxCounts();
        foreach (var sentence in sentences.Select(TrainingSentence.Of))
        {
            var tags = Array.ConvertAll(tagger.Tag(sentence.Words), tag => tagger[tag].ToString());
            var (heads, relations) = parser.Parse(sentence.Words, tags);
            counts.AddTree(sentence, tags, heads, relations);
            counts.AddLemmas(sentence, lemmas);
            counts.AddSubtypes(sentence);
        }

        return counts;
    }

    private static IEnumerable<ConlluSentence> Read(CorpusLibrary library, IEnumerable<string> files) =>
        files.SelectMany(file => ConlluReader.Read(library.ReadForTuning(file)));
}
