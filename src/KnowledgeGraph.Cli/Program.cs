using KnowledgeGraph.Cli;
using KnowledgeGraph.Cli.Terminals;

Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await KgApplication.RunAsync(args, Terminal.OfProcess());
