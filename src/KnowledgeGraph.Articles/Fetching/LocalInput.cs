namespace KnowledgeGraph.Articles.Fetching;

/// <summary>Reads files and standard input within the size limit.</summary>
internal sealed class LocalInput(ReaderOptions options, Func<Stream> openStandardInput)
{
    public async Task<Fetched> ReadFileAsync(string path, CancellationToken cancellation)
    {
        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            await using (stream.ConfigureAwait(false))
            {
                return await ReadAsync(stream, cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Failed("no such file");
        }
        catch (UnauthorizedAccessException)
        {
            return new Failed(Directory.Exists(path) ? "is a folder" : "no permission to read it");
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            return new Failed($"cannot be read: {exception.Message}");
        }
    }

    public async Task<Fetched> ReadStandardInputAsync(CancellationToken cancellation)
    {
        try
        {
            var stream = openStandardInput();
            await using (stream.ConfigureAwait(false))
            {
                return await ReadAsync(stream, cancellation).ConfigureAwait(false);
            }
        }
        catch (IOException exception)
        {
            return new Failed($"cannot be read: {exception.Message}");
        }
    }

    private async Task<Fetched> ReadAsync(Stream stream, CancellationToken cancellation) =>
        await BoundedStream.ReadAsync(stream, options.MaxBytes, cancellation).ConfigureAwait(false) is { } bytes
            ? new Received(new RawInput(bytes))
            : new Failed(BoundedStream.TooLarge(options.MaxBytes));
}
