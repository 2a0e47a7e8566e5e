using KnowledgeGraph.Training.Coreference;
using KnowledgeGraph.Training.Encoders;
using KnowledgeGraph.Training.Names;
using KnowledgeGraph.Training.Syntax;

return EncoderCommand.Knows(args.FirstOrDefault()) ? EncoderCommand.Run(args)
    : CoreferenceCommand.Knows(args.FirstOrDefault()) ? CoreferenceCommand.Run(args)
    : NamesCommand.Knows(args.FirstOrDefault()) ? NamesCommand.Run(args) : SyntaxCommand.Run(args);
