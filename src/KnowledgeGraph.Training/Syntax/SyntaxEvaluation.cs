using KnowledgeGraph.Linguistics.Lemmatization;
using KnowledgeGraph.Linguistics.Models;
using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Linguistics.Tagging;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>
/// Scores weights on development sets with gold tokens, in percent of words: tags; trees over the tagger's tags; lemmas
/// over gold tags; subtypes of relations over gold trees.
/// </summary>
internal sealed class SyntaxEvaluation(CorpusLibrary library, string linguisticsFolder)
{
    private static readonly string[] GumGenres =
        ["academic", "bio", "conversation", "court", "interview", "news", "speech", "textbook", "vlog", "voyage"];

    public void Print()
    {
        var tagger = new Tagger(Load("Tagging/tagger"), new TagLexicon(Load("Tagging/tag-lexicon")));
        var parser = new DependencyParser(Load("Parsing/parser"));
        var lemmas = new LemmaRules(File.ReadLines(Path.Combine(linguisticsFolder, "Lemmatization/lemmas.txt")).Where(line => line[0] != '#'));
        Print("EWT dev", tagger, parser, lemmas, ["ud-ewt/dev.conllu.gz"]);
        Print("GUM dev", tagger, parser, lemmas, GumGenres.Select(genre => $"gum/dev/{genre}.conllu.gz"));
        Print("GUM news dev", tagger, parser, lemmas, ["gum/dev/news.conllu.gz"]);
    }

    private LinearModel Load(string name) =>
        LinearModel.FromBytes(File.ReadAllBytes(Path.Combine(linguisticsFolder, name + ".bin")), name);

    private void Print(string title, Tagger tagger, DependencyParser parser, LemmaRules lemmas, IEnumerable<string> files)
    {
        var counts = new SyntaxCounts();
        foreach (var sentence in files.SelectMany(file => ConlluReader.Read(library.ReadForTuning(file))).Select(TrainingSentence.Of))
        {
            var tags = Array.ConvertAll(tagger.Tag(sentence.Words), tag => tagger[tag].ToString());
            var (heads, relations) = parser.Parse(sentence.Words, tags);
            counts.AddTree(sentence, tags, heads, relations);
            counts.AddLemmas(sentence, lemmas);
            counts.AddSubtypes(sentence);
        }

        Console.WriteLine($"{title,-14} {counts}");
    }
}
