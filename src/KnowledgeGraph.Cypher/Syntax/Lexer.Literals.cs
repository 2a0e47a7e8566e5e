using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Cypher.Syntax;

internal sealed partial class Lexer
{
    private void ReadNumber()
    {
        var start = _position;
        var isFloat = false;
        if (Current == '0' && Peek(1) is 'x' or 'X' or 'o' or 'O')
        {
            _position += 2;
        }
        else
        {
            isFloat = ReadDecimal();
        }
        while (_position < text.Length && IsIdentifierPart(Current))
        {
            _position++;
        }
        var digits = text[start.._position];
        digits = LoneUnderscore().Replace(digits, "");
        Add(!IsWellFormed(digits, isFloat) ? TokenKind.MalformedNumber : isFloat ? TokenKind.Float : TokenKind.Integer, start, digits);
    }

    private bool ReadDecimal()
    {
        SkipDigits();
        var isFloat = false;
        if (Current == '.' && char.IsAsciiDigit(Peek(1)))
        {
            isFloat = true;
            _position++;
            SkipDigits();
        }
        var sign = Peek(1) is '+' or '-' ? 1 : 0;
        if (Current is 'e' or 'E' && char.IsAsciiDigit(Peek(1 + sign)))
        {
            isFloat = true;
            _position += 1 + sign;
            SkipDigits();
        }
        return isFloat;
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current) || (Current == '_' && char.IsAsciiDigit(Peek(1)) && char.IsAsciiDigit(Peek(-1))))
        {
            _position++;
        }
    }

    /// <summary>An underscore between two digits, which only groups them.</summary>
    [GeneratedRegex("(?<=[0-9a-fA-F])_(?=[0-9a-fA-F])", RegexOptions.CultureInvariant)]
    private static partial Regex LoneUnderscore();

    private static bool IsWellFormed(string digits, bool isFloat)
    {
        var body = digits;
        var allowed = "0123456789";
        if (body.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            (body, allowed) = (body[2..], "0123456789abcdefABCDEF");
        }
        else if (body.StartsWith("0o", StringComparison.OrdinalIgnoreCase))
        {
            (body, allowed) = (body[2..], "01234567");
        }
        else if (isFloat)
        {
            allowed = "0123456789.eE+-";
        }
        return body.Length > 0 && !body.AsSpan().ContainsAnyExcept(allowed);
    }

    private void ReadString(char quote)
    {
        var start = _position++;
        var value = new StringBuilder();
        while (true)
        {
            if (_position >= text.Length)
            {
                throw Error(start, "UnexpectedSyntax", $"expected a closing {quote} for the string that starts here");
            }
            var c = text[_position++];
            if (c == quote)
            {
                break;
            }
            if (c == '\\')
            {
                ReadEscape(value);
            }
            else
            {
                value.Append(c);
            }
        }
        Add(TokenKind.String, start, value.ToString());
    }

    private void ReadEscape(StringBuilder value)
    {
        var c = Current;
        _position++;
        switch (c)
        {
            case 'b': value.Append('\b'); break;
            case 'f': value.Append('\f'); break;
            case 'n': value.Append('\n'); break;
            case 'r': value.Append('\r'); break;
            case 't': value.Append('\t'); break;
            case '\\' or '\'' or '"' or '`': value.Append(c); break;
            case 'u': value.Append(ReadCodePoint(4)); break;
            case 'U': value.Append(ReadCodePoint(8)); break;
            default: throw Error(_position - 2, "UnexpectedSyntax", $"'\\{c}' is not an escape sequence");
        }
    }

    private string ReadCodePoint(int digits)
    {
        var end = Math.Min(_position + digits, text.Length);
        var hex = text.AsSpan(_position, end - _position);
        if (hex.Length < digits || !int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code is < 0 or > 0x10FFFF)
        {
            throw Error(_position - 2, "InvalidUnicodeLiteral", $"'\\{text[_position - 1]}' takes {digits} hexadecimal digits");
        }
        _position = end;
        return digits == 4 || code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code);
    }
}
