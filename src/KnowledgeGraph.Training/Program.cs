using KnowledgeGraph.Training.Names;
using KnowledgeGraph.Training.Syntax;

return NamesCommand.Knows(args.FirstOrDefault()) ? NamesCommand.Run(args) : SyntaxCommand.Run(args);
