using System.CommandLine;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>What to read and how, the same for <c>load</c>, <c>extract</c> and <c>annotate</c>.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _inputs = new("input")
    {
        HelpName = "PATH|URL|-",
        Description = "HTML or text files, folders, globs such as 'news/**/*.html', http(s) addresses, - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _text = new("--text") { Description = "Take each input as plain text as it stands, without looking for an article in it." };

    private readonly Option<bool> _lines = new("--lines") { Description = "Take each line of the input as a text of its own." };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_inputs);
        command.Options.Add(_text);
        command.Options.Add(_lines);
    }

    public InputSelection Of(ParseResult parsed) =>
        new(parsed.GetRequiredValue(_inputs), parsed.GetValue(_text), parsed.GetValue(_lines));
}
