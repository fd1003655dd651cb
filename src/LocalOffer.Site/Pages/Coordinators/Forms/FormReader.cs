using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Makes a form's questions from the framework's lists.</summary>
/// <param name="framework">The framework.</param>
/// <param name="form">A term of the vocabulary of forms.</param>
internal sealed class FormReader(Framework framework, Term form)
{
    // A row with more to write than this cannot be read in columns on a screen.
    private const int LongColumnsInARow = 2;

    /// <summary>What stands where a name belongs.</summary>
    public string Who => form.Line("who") ?? "the child";

    /// <summary>What is only ever written by hand.</summary>
    public IReadOnlyList<string> OnPaperOnly => [.. Questions.Where(IsPaperOnly).Select(f => f.PublicLabel)];

    private IEnumerable<Term> Questions => Terms(Vocabularies.FormFields).Where(f => f.Fact("form").Contains(form.Id));

    /// <summary>The questions, section by section.</summary>
    /// <param name="onPaper">True for the paper version, which alone has room for numbers that identify a person.</param>
    /// <param name="services">Where the Local Offer has services for a topic.</param>
    public IReadOnlyList<FormSection> Sections(bool onPaper, Func<string, LinkView?> services)
    {
        var asked = Questions.Where(f => onPaper || !IsPaperOnly(f)).ToList();
        List<FormSection> sections =
        [
            new(null, [.. asked.Where(f => f.Line("section") is null && !IsForEach(f)).Select(f => Field(f, f.Id))]),
            .. Terms(Vocabularies.FormSections).Where(s => s.Fact("form").Contains(form.Id))
                .Select(s => new FormSection(Words(s.PublicLabel), [.. asked.Where(f => f.Line("section") == s.Id).Select(f => Field(f, f.Id))]) { Intro = s.Description }),
        ];
        return [.. sections.Where(s => s.Fields.Count > 0), .. Wheel([.. asked.Where(IsForEach)], services)];
    }

    // Each centre of the wheel is a heading, with its parts under it.
    private IEnumerable<FormSection> Wheel(IReadOnlyList<Term> each, Func<string, LinkView?> services)
    {
        foreach (var centre in each.Count == 0 ? [] : Terms(Vocabularies.WheelCentres))
        {
            yield return new(Words(centre.PublicLabel), []) { Intro = centre.Description };
            foreach (var domain in Terms(Vocabularies.WheelDomains).Where(d => d.Fact("centre").Contains(centre.Id)))
            {
                // A part that belongs to both centres is asked twice, so its centre is in the id.
                yield return new(Words(domain.Label), [.. each.Select(f => Field(f, $"{f.Id}-{centre.Id}-{domain.Id}"))])
                {
                    Intro = domain.Description,
                    IsPart = true,
                    Services = [.. domain.Fact("topics").Select(services).OfType<LinkView>()],
                };
            }
        }
    }

    private FormField Field(Term field, string id)
    {
        var label = Words(field.PublicLabel);
        var hint = field.Description;
        return field.Line("kind") switch
        {
            "long" => new FormLong(id, label, hint),
            "choice" => new FormChoice(id, label, hint, field.Fact("choices")),
            "rows" => Rows(field, id, label, hint),
            "signature" => new FormSignature(id, label, hint),
            "total" => new FormTotal(id, label, hint),
            "deduction" => new FormDeduction(id, label, hint, [.. Terms(Vocabularies.ProvisionDeductions).Select(d => Reading(d, id))]),
            var kind => new FormLine(id, label, hint, kind is "date", field.Line("names") == "true"),
        };
    }

    private static DeductionReading Reading(Term deduction, string group) => new(
        deduction.Id,
        $"{group}-{deduction.Id}",
        deduction.PublicLabel,
        deduction.Description,
        deduction.Line("pounds"),
        deduction.Number("pounds") is > 0 and { } pounds ? PlainMoney.Format(pounds) : null);

    private FormRows Rows(Term field, string id, FormText label, string? hint)
    {
        var columns = Terms(Vocabularies.FormColumns).Where(c => c.Line("rows") == field.Id)
            .Select(c => new FormColumn(c.Id, c.PublicLabel.Replace("{weeks}", form.Line("weeks"), StringComparison.Ordinal), Kind(c.Line("kind")))).ToList();
        return new(id, label, hint, columns, columns.Count(c => c.Kind == ColumnKind.Long) > LongColumnsInARow);
    }

    private static ColumnKind Kind(string? kind) => kind switch
    {
        "long" => ColumnKind.Long,
        "date" => ColumnKind.Date,
        "tick" => ColumnKind.Tick,
        "money" => ColumnKind.Money,
        "annual" => ColumnKind.Annual,
        _ => ColumnKind.Line,
    };

    private static bool IsPaperOnly(Term field) => field.Line("paper-only") == "true";

    private static bool IsForEach(Term field) => field.Line("for-each") == "true";

    private FormText Words(string words) => FormText.Of(words, Who);

    private IEnumerable<Term> Terms(string vocabulary) => framework.Terms(vocabulary);
}
