using System.Text;

namespace KnowledgeGraph.Cli.Output;

/// <summary>A text file that comes into being whole: it has its name once it is kept, and until then another beside it.</summary>
internal sealed class WholeFile : IAsyncDisposable
{
    private readonly string _path;
    private bool _isKept;

    /// <exception cref="KnowledgeGraphException">The file cannot be written there.</exception>
    public WholeFile(string path)
    {
        _path = path;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            Writer = new StreamWriter(Part, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new KnowledgeGraphException($"{path}: cannot be written: {fault.Message}", fault);
        }
    }

    public StreamWriter Writer { get; }

    private string Part => _path + ".part";

    public async Task KeepAsync()
    {
        await Writer.DisposeAsync();
        File.Move(Part, _path, overwrite: true);
        _isKept = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_isKept)
        {
            await Writer.DisposeAsync();
            File.Delete(Part);
        }
    }
}
