using KnowledgeGraph.Training.Encoders;
using KnowledgeGraph.Training.Names;
using KnowledgeGraph.Training.Syntax;

return EncoderCommand.Knows(args.FirstOrDefault()) ? EncoderCommand.Run(args)
    : NamesCommand.Knows(args.FirstOrDefault()) ? NamesCommand.Run(args) : SyntaxCommand.Run(args);
