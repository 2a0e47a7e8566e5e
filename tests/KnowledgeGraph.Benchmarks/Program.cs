using KnowledgeGraph.Benchmarks;

switch (args)
{
    case ["articles", var goldFolder, var output]:
        return ArticlePredictions.Write(goldFolder, output);
    default:
        Console.Error.WriteLine("usage: articles GOLDDIR OUT.json");
        return 1;
}
