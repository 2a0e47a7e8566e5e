using KnowledgeGraph.Benchmarks;
using KnowledgeGraph.Benchmarks.Cypher;

switch (args)
{
    case ["articles", var goldFolder, var output]:
        return ArticlePredictions.Write(goldFolder, output);
    case ["cypher", .. var arguments]:
        return GraphBenchmark.Run(arguments);
    default:
        Console.Error.WriteLine("usage: articles GOLDDIR OUT.json | cypher [NODES]");
        return 1;
}
