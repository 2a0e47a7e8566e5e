using KnowledgeGraph.Training.Coreference.Texts;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Pairs;

/// <summary>The passages to learn from: none that shares a sentence or a document with fold 3 of KnowledgeNet, which is measured on.</summary>
internal sealed class PairCorpus(CorpusLibrary library)
{
    private const string KnowledgeNet = "relations/knowledgenet/folds-1-3.jsonl.gz";
    private const string Encyclopedia = "ner/redocred/dev_revised.json.gz";

    public static IReadOnlyList<string> TrainingFiles { get; } = [KnowledgeNet, Encyclopedia];

    public List<PairExample> Examples(PairExamples maker)
    {
        var passages = library.ReadForTraining(KnowledgeNet);
        var measured = KnowledgeNetPassages.Read(passages, 3).ToList();
        var (texts, documents) = (new MeasuredTexts(measured.Select(passage => passage.Text)), measured.Select(passage => passage.Document).ToHashSet(StringComparer.Ordinal));
        return [.. KnowledgeNetPassages.Read(passages, 1, 2).Concat(ReDocRedPassages.Read(library.ReadForTraining(Encyclopedia)))
            .Where(passage => !documents.Contains(passage.Document))
            .AsParallel().AsOrdered()
            .SelectMany(passage => maker.Annotate(passage) is var document && texts.Share(document) ? [] : maker.Of(passage, document).ToList())];
    }
}
