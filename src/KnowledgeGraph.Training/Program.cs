using KnowledgeGraph.Training.Names;
using KnowledgeGraph.Training.Syntax;

return args switch
{
    ["gazetteer", var data, var target] => NamesCommand.Gazetteer(data, target),
    ["names", var data, var target, "--all"] => NamesCommand.Train(data, target, all: true),
    ["names", var data, var target] => NamesCommand.Train(data, target, all: false),
    ["names-score", var data] => NamesCommand.Score(data),
    ["names-dump", var data, var weights, var part] => NamesCommand.Dump(data, weights, part),
    _ => SyntaxCommand.Run(args),
};
