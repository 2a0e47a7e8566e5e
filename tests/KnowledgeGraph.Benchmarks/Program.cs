using KnowledgeGraph.Benchmarks;
using KnowledgeGraph.Benchmarks.Cypher;

switch (args)
{
    case ["articles", var goldFolder, var output]:
        return ArticlePredictions.Write(goldFolder, output);
    case ["cypher", .. var arguments]:
        return GraphBenchmark.Run(arguments);
    case ["relations", var passages, var output]:
        return KnowledgeNetPredictions.Write(passages, output);
    case ["openie", var sentences, var output]:
        return OpenTuplePredictions.Write(sentences, output);
    default:
        Console.Error.WriteLine("usage: articles GOLDDIR OUT.json | relations PASSAGES.jsonl[.gz] OUT.jsonl | openie SENTENCES.txt OUT.tsv | cypher [NODES]");
        return 1;
}
