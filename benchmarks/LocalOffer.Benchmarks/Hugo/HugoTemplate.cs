using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Benchmarks;

/// <summary>
/// The parts of a Hugo page, written out field by field without partials or loops over definitions: the fastest form that
/// somebody who knows Hugo would write by hand.
/// </summary>
internal static class HugoTemplate
{
    /// <summary>The sections of a page; <c>$p</c> holds its parameters, <c>$labels</c> the labels of terms.</summary>
    public static string Sections(DocumentDefinition document)
    {
        var text = new StringBuilder();
        foreach (var section in document.Sections)
        {
            var fields = Fields(document.Fields).Where(f => f.Section == section.Key).ToList();
            if (fields.Count > 0)
            {
                text.Append($"{{{{ if or {string.Join(' ', fields.Select(f => $"(index $p \"{f.Key}\")"))} }}}}\n");
                Section(text, section.Key, section.Label, fields, "$p");
                text.Append("{{ end }}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The contents of a page.</summary>
    public static string Contents(DocumentDefinition document, IEnumerable<SupportBlockDefinition> blocks) =>
        string.Concat(document.Sections.Select(s => (s.Key, s.Label)).Concat(blocks.Select(b => (b.Key, b.Label))).Select(s => $"<li><a href=\"#{s.Key}\">{s.Label}</a></li>\n"));

    /// <summary>The support blocks of a service: its own, else one sentence and a link to the area's.</summary>
    public static string Blocks(IEnumerable<SupportBlockDefinition> blocks)
    {
        var text = new StringBuilder("{{ $support := .Params.support | default dict }}\n");
        foreach (var block in blocks)
        {
            text.Append($"{{{{ with index $support \"{block.Key}\" }}}}{{{{ $b := . }}}}\n");
            Section(text, block.Key, block.Label, Fields(block.Document.Fields), "$b");
            text.Append($"""
                {"{{ else }}"}<section class="lo-part" aria-labelledby="{block.Key}">
                <h2 class="lo-part__title" id="{block.Key}">{block.Label}</h2>
                <p>{block.Question}</p>
                <p class="lo-origin">This is the same everywhere in Benchshire. <a href="/support/{block.Key}/">{block.Label}: the whole answer</a>.</p>
                </section>{"{{ end }}"}

                """);
        }

        return text.ToString();
    }

    private static IEnumerable<FieldDefinition> Fields(IEnumerable<FieldDefinition> fields) => fields.Where(f => f.Published && !f.Hidden && f.Computed is null);

    private static void Section(StringBuilder text, string key, string label, IEnumerable<FieldDefinition> fields, string values)
    {
        text.Append($"<section class=\"lo-part\" aria-labelledby=\"{key}\">\n<h2 class=\"lo-part__title\" id=\"{key}\">{label}</h2>\n");
        foreach (var field in fields)
        {
            text.Append($"{{{{ with index {values} \"{field.Key}\" }}}}<div class=\"lo-field\">\n<h3 class=\"lo-field__label\">{field.Label}</h3>\n<div class=\"lo-field__value\">");
            text.Append(Value(field, field.Type)).Append("</div>\n</div>\n{{ end }}");
        }

        text.Append("</section>\n");
    }

    private static string Value(FieldDefinition field, FieldType type) => type switch
    {
        FieldType.Text => "<div class=\"lo-prose\">{{ markdownify . }}</div>",
        FieldType.TextAndRefs => "<div class=\"lo-prose\">{{ markdownify .text }}</div>",
        FieldType.Enum => "{{ index $labels . }}",
        FieldType.Enums => "<ul class=\"govuk-list\">\n{{ if reflect.IsSlice . }}{{ range . }}<li>{{ index $labels . }}</li>\n{{ end }}{{ else }}<li>{{ index $labels . }}</li>{{ end }}</ul>",
        FieldType.Phone => "<a class=\"lo-nowrap\" href=\"tel:{{ . }}\">{{ . }}</a>",
        FieldType.Email => "<a href=\"mailto:{{ . }}\">{{ . }}</a>",
        FieldType.Url => $"<a href=\"{{{{ . }}}}\" rel=\"noopener noreferrer\">{field.Label} (example.org)</a>",
        FieldType.Ref => "{{ with site.GetPage (print \"/providers/\" .) }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}",
        FieldType.Refs => "<ul class=\"lo-list\">\n{{ range . }}{{ with site.GetPage (print \"/services/\" .) }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a> <span class=\"lo-list__note\">{{ .Params.summary }}</span></li>\n{{ end }}{{ end }}</ul>",
        FieldType.Object => "<dl class=\"govuk-summary-list\">\n" + string.Concat(Fields(field.Fields).Select(f =>
            $"{{{{ with index . \"{f.Key}\" }}}}<div class=\"govuk-summary-list__row\"><dt class=\"govuk-summary-list__key\">{f.Label}</dt><dd class=\"govuk-summary-list__value\">{Value(f, f.Type)}</dd></div>\n{{{{ end }}}}")) + "</dl>",
        FieldType.List => $"<ul class=\"govuk-list govuk-list--bullet\">\n{{{{ range . }}}}<li>{Value(field, field.ItemType ?? FieldType.Line)}</li>\n{{{{ end }}}}</ul>",
        _ => "{{ . }}",
    };
}
