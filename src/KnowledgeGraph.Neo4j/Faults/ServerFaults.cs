using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using KnowledgeGraph.Neo4j.Http;

namespace KnowledgeGraph.Neo4j.Faults;

/// <summary>Says what went wrong with a server in one line, and what to do about it. Passwords are never among the words.</summary>
internal sealed class ServerFaults(Neo4jOptions options)
{
    private string Address => options.Address.Text;

    /// <param name="error">As the server words it.</param>
    /// <param name="linesAdded">Lines put before the user's statement, which positions in the message count.</param>
    public KnowledgeGraphException Of(ServerError error, int linesAdded = 0)
    {
        var words = ErrorText.OneLine(error.Message, linesAdded);
        var message = error.Code switch
        {
            "Neo.ClientError.Security.Unauthorized" => Login(),
            "Neo.ClientError.Security.AuthenticationRateLimit" =>
                $"{Address} has locked the login of '{options.Username}' for some seconds after several wrong passwords: check NEO4J_PASSWORD, wait, and try again",
            "Neo.ClientError.Security.CredentialsExpired" =>
                $"the password of '{options.Username}' at {Address} must be changed first: open its Browser and log in there once",
            "Neo.ClientError.Security.Forbidden" =>
                $"'{options.Username}' may not do this at {Address}: give it a role that may, such as publisher to load and architect to make "
                + $"the schema, or log in as another user ({words})",
            "Neo.ClientError.Database.DatabaseNotFound" =>
                $"{Address} has no database '{options.Database}': name one that it has with NEO4J_DATABASE",
            "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" =>
                $"the database '{options.Database}' at {Address} is read-only: take it out of server.databases.read_only and "
                + "server.databases.default_to_read_only in neo4j.conf and restart the server, or name another with NEO4J_DATABASE",
            "Neo.DatabaseError.Transaction.TransactionLogError" or "Neo.DatabaseError.Transaction.TransactionStartFailed" =>
                $"the database '{options.Database}' at {Address} cannot write, as when its disk is full: make room, restart the server and "
                + $"load again; nothing committed is lost ({words})",
            _ when IsOfSurroundings(error.Code) => $"{Address}: {words} [{error.Code}]",
            _ => null,
        };
        return message is null
            ? new KnowledgeGraphException($"{words} [{error.Code}]")
            : new EnvironmentException(message, new ServerFault(error.Code));
    }

    /// <summary>For a fault that a driver tells: with the server's code or, where no answer came, without one.</summary>
    public KnowledgeGraphException Of(string? code, Exception fault, int linesAdded) => code is null
        ? OfConnection(fault.GetBaseException() is SocketException { SocketErrorCode: SocketError.ConnectionRefused }
            ? new HttpRequestException(HttpRequestError.ConnectionError, fault.Message, fault)
            : new IOException(fault.Message, fault))
        : Of(new ServerError(code, fault.Message), linesAdded);

    /// <summary>For an answer that is no answer of the Query API.</summary>
    public EnvironmentException OfStatus(HttpStatusCode status, string? mediaType)
    {
        var message = (int)status switch
        {
            401 or 403 => Login(),
            404 or 405 => $"{Address} has no Query API: Neo4j 5.26 or newer is needed, with its HTTP interface turned on",
            406 or 415 => $"{Address} does not know typed JSON: Neo4j 5.26 or newer is needed",
            >= 300 and < 400 => $"{Address} sends elsewhere (HTTP {(int)status}): give the address that it leads to",
            _ => $"{Address} answered with HTTP {(int)status} and {mediaType ?? "nothing"}, not as a Neo4j server",
        };
        return new EnvironmentException(message, new ServerFault(status));
    }

    /// <summary>For a server that cannot be reached, or whose answer broke off.</summary>
    public EnvironmentException OfConnection(Exception cause) => cause switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => new EnvironmentException(
            $"no server answers at {Address}: is Neo4j running? ('docker compose up -d' starts one)", cause),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => new EnvironmentException(
            $"there is no host {options.Address.Root.Host}: check the address {Address}", cause),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => new EnvironmentException(
            $"no secure connection to {Address}: {ErrorText.OneLine(cause.Message, 0)}", cause),
        JsonException or FormatException or InvalidOperationException => new EnvironmentException(
            $"the answer of {Address} cannot be read: {ErrorText.OneLine(cause.Message, 0)}", cause),
        _ => new EnvironmentException($"the connection to {Address} was lost: {ErrorText.OneLine(cause.Message, 0)}", cause),
    };

    private static bool IsOfSurroundings(string code) =>
        Transience.HadNoEffect(code)
        || code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal)
        || code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal)
        || code.StartsWith("Neo.ClientError.Cluster.", StringComparison.Ordinal)
        || code.StartsWith("Neo.ClientError.Database.", StringComparison.Ordinal);

    private string Login() => options.Password is null
        ? $"{Address} asks for a login: set NEO4J_USERNAME and NEO4J_PASSWORD"
        : $"{Address} refused the login of '{options.Username}': check NEO4J_USERNAME and NEO4J_PASSWORD";
}
