using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Draws values of fields for one page: by type, so that a field nobody foresaw is drawn like any other.</summary>
internal sealed class PageDrawing(Workbench bench, PageContext page, string? writtenOn = null)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal)
    {
        "main-content", "page-title", "contents", "contact", "not-yet", "menu", "checked", "help-person", "help-urgent", "help-wrong", "help-unhappy",
    };

    public PageContext Page => page;

    public Workbench Bench => bench;

    /// <summary>Path of the page the words belong to: links in them start there.</summary>
    public string From => writtenOn ?? page.Path;

    /// <summary>The same page, for words that stand on another page and are shown here.</summary>
    public PageDrawing For(string? otherPage) => otherPage is null || otherPage == page.Path ? this : new PageDrawing(bench, page, otherPage, _ids);

    private PageDrawing(Workbench bench, PageContext page, string? writtenOn, HashSet<string> ids)
        : this(bench, page, writtenOn) => _ids = ids;

    /// <summary>An id no other part of the page has.</summary>
    public string Id(string wanted)
    {
        var id = wanted;
        for (var number = 2; !_ids.Add(id); number++)
        {
            id = wanted + "-" + number.ToString(CultureInfo.InvariantCulture);
        }

        return id;
    }

    public SafeHtml Html(RichText text) => page.Html(text, writtenOn);

    /// <summary>The value, or null when nothing of it can be shown (a link to a page that does not exist).</summary>
    public DrawnValue? Draw(FieldDefinition definition, Value? value) => value switch
    {
        null => null,
        LineValue line => Line(definition.ValueType, line.Text),
        TextValue text => new DrawnText(Html(text.Text)),
        BoolValue yes => new DrawnYesNo(yes.Is),
        NumberValue number when definition.ValueType == FieldType.Money => new DrawnMoney(PlainMoney.Format(number.Number)),
        NumberValue number => new DrawnNumber(number.Number.ToString("#,##0.######", CultureInfo.InvariantCulture)),
        DateValue date => new DrawnDate(DayView.Of(date.Date)),
        UrlValue url => Url(definition, url.Url),
        TermsValue terms => Terms(definition.Vocabulary ?? "", terms),
        RefsValue refs => Refs(refs.Ids),
        ObjectValue both when definition.Type == FieldType.TextAndRefs => TextAndRefs(both.Fields),
        ObjectValue whole => Object(definition, whole.Fields),
        ListValue list => List(definition, list),
        _ => null,
    };

    public LinkView? Ref(string id) => bench.Documents.Find(id, page);

    public IReadOnlyList<LinkView> Links(IEnumerable<Named> ids) => [.. ids.Select(r => Ref(r.Id)).OfType<LinkView>().DistinctBy(l => l.Href.Value)];

    public static DrawnPhone Phone(string number) => new(number, PhoneLink.To(number));

    public static DrawnEmail Email(string address, string? subject = null) => new(
        Pieces(address), new Href("mailto:" + address + (subject is null ? "" : "?subject=" + Uri.EscapeDataString(subject))));

    /// <summary>A link in the words given, or null when it leads nowhere.</summary>
    public LinkView? Link(SafeUrl? url, string text) =>
        url is { } known && page.Link(known, writtenOn) is { } href ? new LinkView(text, href) : null;

    private static DrawnValue Line(FieldType type, string text) => type switch
    {
        FieldType.Phone => Phone(text),
        FieldType.Email => Email(text),
        _ => new DrawnLine(text),
    };

    private DrawnLink? Url(FieldDefinition definition, SafeUrl url)
    {
        var text = url.Kind switch
        {
            LinkKind.Web when definition.Type == FieldType.List => WebName.Of(url),
            LinkKind.Web => $"{definition.Label} ({WebName.SiteOf(url)})",
            LinkKind.Xref or LinkKind.Path when bench.Documents.TitleOf(url, From) is { } title => title,
            _ => definition.Label,
        };
        return Link(url, text) is not { } link ? null
            : new DrawnLink(link, url.Kind == LinkKind.Web && definition.Type != FieldType.List ? WebName.SiteOf(url) : null);
    }

    private DrawnValue? Terms(string vocabulary, TermsValue terms)
    {
        var labels = bench.Labels(vocabulary, terms.Terms.Select(t => t.Id));
        return labels.Count switch
        {
            0 => null,
            1 => new DrawnLine(labels[0]),
            _ => new DrawnTerms(labels),
        };
    }

    private DrawnRefs? Refs(IReadOnlyList<Named> ids) => Links(ids) is { Count: > 0 } links ? new DrawnRefs(links) : null;

    private DrawnTextAndRefs? TextAndRefs(FieldValues both)
    {
        var html = both.Text("text") is { } text ? Html(text) : null;
        var links = Links(both.Refs("refs"));
        return html is null && links.Count == 0 ? null : new DrawnTextAndRefs(html, links);
    }

    public IReadOnlyList<ObjectRow> Rows(FieldDefinition definition, FieldValues fields)
    {
        List<ObjectRow> rows = [.. definition.Fields
            .Where(f => f.Published && !f.Hidden)
            .Select(f => (Field: f, Value: Draw(f, fields[f.Key])))
            .Where(f => f.Value is not null)
            .Select(f => new ObjectRow(f.Field.Key, f.Field.Label, f.Value!))];
        return rows.Exists(r => r.Key == "age-to") ? AgesTogether(rows) : rows;
    }

    // A family reads ages as one fact.
    private static List<ObjectRow> AgesTogether(List<ObjectRow> rows)
    {
        var from = rows.Find(r => r.Key == "age-from")?.Value as DrawnNumber;
        var to = rows.Find(r => r.Key == "age-to")?.Value as DrawnNumber;
        return from is null || to is null ? rows : [.. rows
            .Where(r => r.Key != "age-to")
            .Select(r => r.Key == "age-from" ? new ObjectRow("ages", "Ages", new DrawnLine(from == to ? from.Text : $"{from.Text} to {to.Text}")) : r)];
    }

    private DrawnValue? Object(FieldDefinition definition, FieldValues fields)
    {
        var rows = Rows(definition, fields);
        return rows switch
        {
            [] => null,
            [{ Key: "duration", Value: DrawnLine time }, ..] when rows.Skip(1).All(r => r is { Key: "from", Value: DrawnLine } or { Key: "statutory" }) => Time(time, rows.Skip(1)),
            [{ Key: "from", Value: DrawnNumber from }, { Key: "to", Value: DrawnNumber to }] => new DrawnLine($"{from.Text} to {to.Text}"),
            _ => DrawnContact.Of(rows) ?? (DrawnValue)new DrawnObject([.. rows.Select(r => r.UnderItsLabel())]),
        };
    }

    // "10 working days (counted from the day you ask)": one line says it.
    private static DrawnLine Time(DrawnLine time, IEnumerable<ObjectRow> rest)
    {
        var notes = rest.Select(r => r.Value switch
        {
            DrawnLine from => "counted from " + from.Text.TrimEnd('.'),
            DrawnYesNo { Is: true } => "set by law",
            _ => null,
        }).OfType<string>().ToList();
        return notes.Count == 0 ? time : time with { Note = string.Join("; ", notes) };
    }

    private DrawnValue? List(FieldDefinition definition, ListValue list)
    {
        if (definition.ValueType == FieldType.Object)
        {
            return Objects(definition, [.. list.Items.OfType<ObjectValue>().Select(o => o.Fields)]);
        }

        var items = list.Items.Select(i => Draw(definition, i)).OfType<DrawnValue>().ToList();
        return items.Count switch
        {
            0 => null,
            1 => items[0],
            _ => new DrawnList(items),
        };
    }

    private DrawnValue? Objects(FieldDefinition definition, List<FieldValues> items)
    {
        var columns = definition.Fields.Where(f => f.Published && !f.Hidden && items.Exists(i => i.Has(f.Key))).ToList();
        if (items.Count > 1 && IsTable(columns))
        {
            return new DrawnTable(Id("table-" + definition.Key), definition.Label, [.. columns.Select(c => c.Label)], [.. items.Select(i => new TableRow(
                Draw(columns[0], i[columns[0].Key]),
                [.. columns.Skip(1).Select(c => new TableCell(c.Label, Draw(c, i[c.Key])))]))]);
        }

        var drawn = items.Select(i => Item(Rows(definition, i))).Where(i => i.First is not null).ToList();
        return drawn.Count == 0 ? null : new DrawnObjects(drawn);
    }

    // The first part says what the object is about; a longer one later on would bury it.
    private static ObjectItem Item(IReadOnlyList<ObjectRow> rows) =>
        rows.Count == 0 ? new(null, []) : new(rows[0].Value, [.. rows.Skip(1).Select(r => r.UnderItsLabel())]);

    // Two to four columns, at most one of them of long texts: more is easier to read as a list.
    private static bool IsTable(List<FieldDefinition> columns) =>
        columns.Count is >= 2 and <= 4
        && columns[0].Type is not (FieldType.Text or FieldType.TextAndRefs)
        && columns.TrueForAll(c => c.Type is not (FieldType.Object or FieldType.List or FieldType.Refs or FieldType.TextAndRefs))
        && columns.Count(c => c.Type == FieldType.Text) <= 1;

    // A long address may break before the @ and after each dot, and nowhere else. A short name after the @ stays whole:
    // "example." over "org" looks like two addresses.
    private static List<string> Pieces(string address)
    {
        var pieces = new List<string>();
        var at = address.IndexOf('@', StringComparison.Ordinal);
        var whole = at >= 0 && address.Length - at <= 24 ? at : address.Length;
        var start = 0;
        for (var i = 1; i < address.Length; i++)
        {
            if (address[i] == '@' || (i <= whole && address[i - 1] == '.'))
            {
                pieces.Add(address[start..i]);
                start = i;
            }
        }

        pieces.Add(address[start..]);
        return pieces;
    }
}
