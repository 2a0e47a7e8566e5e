using KnowledgeGraph.Benchmarks;
using KnowledgeGraph.Benchmarks.Cypher;
using KnowledgeGraph.Benchmarks.Upserts;

switch (args)
{
    case ["articles", var goldFolder, var output]:
        return ArticlePredictions.Write(goldFolder, output);
    case ["cypher", .. var arguments]:
        return GraphBenchmark.Run(arguments);
    case ["encoder", var sentences, .. var weights]:
        return EncoderBenchmark.Run([sentences, .. weights]);
    case ["relations", var passages, var output]:
        return KnowledgeNetPredictions.Write(passages, output);
    case ["openie", var sentences, var output]:
        return OpenTuplePredictions.Write(sentences, output);
    case ["upserts", .. var arguments]:
        return await UpsertBenchmark.RunAsync(arguments);
    default:
        Console.Error.WriteLine("usage: articles GOLDDIR OUT.json | relations PASSAGES.jsonl[.gz] OUT.jsonl | openie SENTENCES.txt OUT.tsv | cypher [NODES] | encoder SENTENCES.txt [WEIGHTS] | upserts SERVER_FOLDER FACTS SECONDS [CONTENDER...]");
        return 1;
}
