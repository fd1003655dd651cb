namespace LocalOffer.Core;

/// <summary>A page or file of the site that links may lead to.</summary>
/// <param name="Path">Relative to the site's root.</param>
/// <param name="Title">Its name, for link checks and lists.</param>
/// <param name="Where">What it is made from.</param>
public sealed record Address(string Path, string Title, SourceSpan Where);

/// <summary>
/// Every address of the site, known before anything is written: links are resolved and checked against it, never crawled
/// (design decision 7). Two sources for one address are an error that names both.
/// </summary>
public sealed class UrlTable
{
    private readonly Dictionary<string, Address> _byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Address> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Target, SourceSpan Where)> _redirects = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All addresses, sorted.</summary>
    public IEnumerable<Address> All => _byPath.Values.OrderBy(a => a.Path, StringComparer.Ordinal);

    /// <summary>Old addresses (paths of files) and the paths they lead to now, sorted.</summary>
    public IEnumerable<KeyValuePair<string, string>> Redirects =>
        _redirects.Select(r => KeyValuePair.Create(r.Key, r.Value.Target)).OrderBy(r => r.Key, StringComparer.Ordinal);

    /// <summary>The ids links may use.</summary>
    public IEnumerable<string> Ids => _byId.Keys;

    /// <summary>Adds an address. A second source for one path, or for one id, is reported at the later source.</summary>
    /// <param name="path">Relative to the site's root.</param>
    /// <param name="title">Name of the page.</param>
    /// <param name="where">What it is made from.</param>
    /// <param name="diagnostics">Receives clashes.</param>
    /// <param name="id">Id for <c>xref:</c>, or null.</param>
    public void Add(string path, string title, SourceSpan where, DiagnosticBag diagnostics, string? id = null)
    {
        var address = new Address(path, title, where);
        if (_byPath.TryGetValue(path, out var other))
        {
            diagnostics.Add(Codes.TwoSourcesForOneAddress, where,
                $"Two sources would make the page {path}: this one and {(other.Where.IsNone ? "a page the tool makes itself" : other.Where)}.",
                "Rename one of the two files, or give one another id.");
        }
        else
        {
            _byPath[path] = address;
        }

        if (id is not null && !_byId.TryAdd(id, address) && _byId[id].Path != path)
        {
            diagnostics.Add(Codes.DuplicateId, where,
                $"The id \"{id}\" is already used by {(_byId[id].Where.IsNone ? "a page the tool makes itself" : _byId[id].Where)}.",
                "Links, printed packs and open data depend on ids. Give one of the two a different id.");
        }
    }

    /// <summary>Gives a page a further id; a page that is not there, or an id that is taken, changes nothing.</summary>
    /// <param name="id">Id for <c>xref:</c>.</param>
    /// <param name="path">Path of the page.</param>
    public void Name(string id, string path)
    {
        if (_byPath.TryGetValue(path, out var address))
        {
            _byId.TryAdd(id, address);
        }
    }

    /// <summary>Adds an old address that leads to a page of today.</summary>
    /// <param name="oldPath">As written, with or without leading slash, <c>.html</c> or <c>index.html</c>.</param>
    /// <param name="target">Path of the page.</param>
    /// <param name="where">Where it is written.</param>
    /// <param name="diagnostics">Receives clashes and addresses that would leave the site.</param>
    public void AddRedirect(string oldPath, string target, SourceSpan where, DiagnosticBag diagnostics)
    {
        var path = Normalise(oldPath);
        if (path is null)
        {
            diagnostics.Add(Codes.UnsafeRedirect, where,
                $"\"{oldPath}\" cannot be an old address of this site.",
                "Write a path inside the site, such as old-page or services/old-name. It cannot hold .. or a site name.");
            return;
        }

        if (_byPath.TryGetValue(path, out var page))
        {
            diagnostics.Add(Codes.TwoSourcesForOneAddress, where,
                $"The old address {oldPath} is a page of today ({page.Title}).", "Remove it from redirect-from.");
        }
        else if (!_redirects.TryAdd(path, (target, where)) && _redirects[path].Target != target)
        {
            diagnostics.Add(Codes.TwoSourcesForOneAddress, where,
                $"The old address {oldPath} leads to two pages: this one and {_redirects[path].Target}.", "Keep it in one place only.");
        }
    }

    /// <summary>The address with this id, or null.</summary>
    public Address? FindId(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The address at this path (an old address counts), or null.</summary>
    public Address? FindPath(string path) =>
        _byPath.TryGetValue(path, out var address) ? address
        : _redirects.TryGetValue(path, out var redirect) ? _byPath.GetValueOrDefault(redirect.Target)
        : null;

    /// <summary>
    /// Where a link leads: a path of the site with any <c>#part</c>, or null when there is no such page. Web, mail and phone
    /// links are returned as they are.
    /// </summary>
    /// <param name="url">The link.</param>
    /// <param name="fromPath">Path of the page it stands on.</param>
    public ResolvedLink? Resolve(SafeUrl url, string fromPath)
    {
        switch (url.Kind)
        {
            case LinkKind.Web or LinkKind.Mail or LinkKind.Phone or LinkKind.Fragment:
                return new ResolvedLink(url.Value, IsExternal: url.Kind == LinkKind.Web, Path: null);
            case LinkKind.Xref:
            {
                // A part of a guide is a page, and its id holds the "#".
                if (FindId(url.Value) is { } whole)
                {
                    return Inside(fromPath, whole.Path, "");
                }

                var (id, part) = Split(url.Value);
                return FindId(id) is { } found ? Inside(fromPath, found.Path, part) : null;
            }

            default:
            {
                var (path, part) = Split(url.Value);
                var absolute = path.StartsWith('/') ? path[1..] : Combine(fromPath, path);
                var normal = absolute is null ? null : Normalise(absolute);
                return normal is not null && FindPath(normal) is { } found ? Inside(fromPath, found.Path, part) : null;
            }
        }
    }

    /// <summary>The path of a file for an address as people write it, or null when it would leave the site.</summary>
    public static string? Normalise(string address)
    {
        var path = address.Trim().TrimStart('/');
        if (path.Contains("..", StringComparison.Ordinal) || path.Contains(':') || path.Contains('\\') || path.Contains("//", StringComparison.Ordinal)
            || path.Any(c => char.IsControl(c) || c is '?' or '#' or '<' or '>' or '"' or '*' or '|'))
        {
            return null;
        }

        if (path.Length == 0)
        {
            return Addresses.Home;
        }

        if (path.EndsWith('/'))
        {
            return path + "index.html";
        }

        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.Contains('.') ? path : path + "/index.html";
    }

    private static ResolvedLink Inside(string from, string to, string part) =>
        new((from == to && part.Length > 0 ? "" : Addresses.Relative(from, to)) + part, IsExternal: false, Path: to);

    private static (string Path, string Part) Split(string value)
    {
        var hash = value.IndexOfAny(['#', '?']);
        return hash < 0 ? (value, "") : (value[..hash], value[hash] == '#' ? value[hash..] : "");
    }

    private static string? Combine(string fromPath, string relative)
    {
        var parts = fromPath.Split('/')[..^1].ToList();
        foreach (var part in relative.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}

/// <summary>A link whose end is known.</summary>
/// <param name="Href">What stands in the page: relative to it, or a full address.</param>
/// <param name="IsExternal">True for another web site.</param>
/// <param name="Path">Path of the page inside the site, or null.</param>
public sealed record ResolvedLink(string Href, bool IsExternal, string? Path);
