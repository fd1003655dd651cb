namespace LocalOffer.Site;

/// <summary>Paths that mean the same file on every computer and stay inside the folder they are joined to.</summary>
public static class OutputPath
{
    private static readonly string[] DeviceNames = ["con", "prn", "aux", "nul", "com", "lpt"];

    /// <summary>Why a path may not be written, to follow a colon, or null when it may.</summary>
    /// <param name="path">Relative to the site's root, forward slashes.</param>
    public static string? Problem(string path)
    {
        if (path.Length is 0 or > 400)
        {
            return path.Length == 0 ? "it is empty" : "it is too long";
        }

        foreach (var range in path.AsSpan().Split('/'))
        {
            var part = path.AsSpan(range);
            if (part.Length == 0)
            {
                return "it starts or ends with a slash, or has two together";
            }

            if (part.Length > 200)
            {
                return "a part of it is too long";
            }

            if (part is "." or "..")
            {
                return "it holds . or ..";
            }

            if (part[^1] is '.' or ' ' || part[0] == ' ')
            {
                return "a part of it ends with a dot or has a blank at its edge";
            }

            foreach (var c in part)
            {
                if (c < ' ' || c is '\u007f' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || char.IsSurrogate(c))
                {
                    return "it holds a character some computers do not allow";
                }
            }

            if (IsDevice(part))
            {
                return "Windows keeps that name for a device";
            }
        }

        return null;
    }

    private static bool IsDevice(ReadOnlySpan<char> part)
    {
        var dot = part.IndexOf('.');
        var stem = dot < 0 ? part : part[..dot];
        foreach (var device in DeviceNames)
        {
            if (stem.StartsWith(device, StringComparison.OrdinalIgnoreCase)
                && (stem.Length == 3 ? device.Length == 3 && device is not ("com" or "lpt") : stem.Length == 4 && (device is "com" or "lpt") && char.IsAsciiDigit(stem[3])))
            {
                return true;
            }
        }

        return false;
    }
}
