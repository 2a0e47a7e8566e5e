using System.Globalization;
using System.Net;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace KnowledgeGraph.Articles.Fetching;

/// <summary>
/// Gets one page: each attempt has a time limit, transient failures (408, 429, 5xx, lost connections, time-outs) are tried
/// again with exponential backoff and jitter, or after the pause the server asks for.
/// </summary>
internal sealed class WebInput
{
    private readonly HttpClient _http;
    private readonly ReaderOptions _options;
    private readonly TimeProvider _time;
    private readonly ResiliencePipeline<Fetched> _pipeline;

    public WebInput(HttpClient http, ReaderOptions options, TimeProvider time)
    {
        (_http, _options, _time) = (http, options, time);
        _pipeline = BuildPipeline();
    }

    public async Task<Fetched> ReadAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            return await _pipeline.ExecuteAsync(
                async token => await AttemptAsync(address, token).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException)
        {
            return new Failed(string.Create(CultureInfo.InvariantCulture, $"no answer within {_options.Timeout.TotalSeconds:0.###} s"));
        }
    }

    private ResiliencePipeline<Fetched> BuildPipeline()
    {
        var builder = new ResiliencePipelineBuilder<Fetched> { TimeProvider = _time };
        if (_options.MaxRetries > 0)
        {
            builder.AddRetry(new RetryStrategyOptions<Fetched>
            {
                ShouldHandle = new PredicateBuilder<Fetched>()
                    .Handle<TimeoutRejectedException>()
                    .HandleResult(outcome => outcome is Failed { IsTransient: true }),
                MaxRetryAttempts = _options.MaxRetries,
                Delay = _options.RetryDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                DelayGenerator = retry => ValueTask.FromResult(AskedPause(retry.Outcome.Result)),
            });
        }

        return builder.AddTimeout(_options.Timeout).Build();
    }

    private TimeSpan? AskedPause(Fetched? outcome) => outcome is Failed { RetryAfter: { } asked }
        ? TimeSpan.FromTicks(Math.Clamp(asked.Ticks, 0, _options.MaxRetryDelay.Ticks))
        : null;

    private async Task<Fetched> AttemptAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            return await FollowAsync(address, cancellation).ConfigureAwait(false);
        }
        catch (HttpRequestException exception)
        {
            return exception.HttpRequestError switch
            {
                HttpRequestError.NameResolutionError => new Failed($"no server of the name {address.Host}"),
                HttpRequestError.SecureConnectionError => new Failed("no secure connection: the server's certificate is not accepted"),
                _ => new Failed("no connection to the server", IsTransient: true),
            };
        }
        catch (IOException)
        {
            return new Failed("the connection broke off", IsTransient: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException or FormatException)
        {
            return new Failed($"the server's answer makes no sense: {exception.Message}");
        }
    }

    private async Task<Fetched> FollowAsync(Uri address, CancellationToken cancellation)
    {
        for (var redirects = 0; redirects <= _options.MaxRedirects; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            if (!IsRedirect(response.StatusCode) || response.Headers.Location is not { } location)
            {
                return await ReceiveAsync(response, cancellation).ConfigureAwait(false);
            }

            if (!Uri.TryCreate(address, location, out var next) || next.Scheme is not ("http" or "https"))
            {
                return new Failed($"redirected to {location}, which is no http or https address");
            }

            address = next;
        }

        return new Failed($"redirected more than {_options.MaxRedirects} times");
    }

    private static bool IsRedirect(HttpStatusCode status) => (int)status is 301 or 302 or 303 or 307 or 308;

    private async Task<Fetched> ReceiveAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        if (!response.IsSuccessStatusCode)
        {
            return Refusal(response);
        }

        if (response.Content.Headers.ContentLength > _options.MaxBytes)
        {
            return new Failed(BoundedStream.TooLarge(_options.MaxBytes));
        }

        var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var bytes = await BoundedStream.ReadAsync(stream, _options.MaxBytes, cancellation).ConfigureAwait(false);
            return bytes is null ? new Failed(BoundedStream.TooLarge(_options.MaxBytes)) : new Received(Describe(response, bytes));
        }
    }

    private static RawInput Describe(HttpResponseMessage response, byte[] bytes)
    {
        var type = response.Content.Headers.ContentType;
        return new RawInput(bytes)
        {
            MediaType = type?.MediaType?.ToLowerInvariant(),
            Charset = type?.CharSet?.Trim('"', '\'', ' '),
            Address = response.RequestMessage?.RequestUri,
        };
    }

    private Failed Refusal(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        return new Failed(
            $"the server answered {status} {response.ReasonPhrase}".TrimEnd(),
            IsTransient: status is 408 or 429 or >= 500,
            response.Headers.RetryAfter is { } wait ? wait.Delta ?? wait.Date - _time.GetUtcNow() : null);
    }
}
