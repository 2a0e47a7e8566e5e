using KnowledgeGraph.Training.Confidence;
using KnowledgeGraph.Training.Coreference;
using KnowledgeGraph.Training.Encoders;
using KnowledgeGraph.Training.Pairs;
using KnowledgeGraph.Training.Syntax;

return args.FirstOrDefault() switch
{
    var verb when EncoderCommand.Knows(verb) => EncoderCommand.Run(args),
    var verb when CoreferenceCommand.Knows(verb) => CoreferenceCommand.Run(args),
    var verb when CalibrationCommand.Knows(verb) => CalibrationCommand.Run(args),
    var verb when GapCommand.Knows(verb) => GapCommand.Run(args),
    var verb when PairCommand.Knows(verb) => PairCommand.Run(args),
    _ => SyntaxCommand.Run(args),
};
