using KnowledgeGraph.Training.Coreference;
using KnowledgeGraph.Training.Names;
using KnowledgeGraph.Training.Syntax;

return CoreferenceCommand.Knows(args.FirstOrDefault()) ? CoreferenceCommand.Run(args)
    : NamesCommand.Knows(args.FirstOrDefault()) ? NamesCommand.Run(args) : SyntaxCommand.Run(args);
