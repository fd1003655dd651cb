using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Turns a row into the facts of a <c>register:</c> block, reporting every oddity at the row.</summary>
internal sealed class GiasFacts(Framework framework, DateOnly? extractDate, bool? inArea, DiagnosticBag diagnostics)
{
    private const string Source = "Get Information about Schools, Department for Education";

    private readonly Dictionary<string, string> _needs = framework.Terms(Vocabularies.NeedTypes)
        .Where(t => t.Code is not null)
        .ToDictionary(t => t.Code!, t => t.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The facts, or null when the row is left out.</summary>
    public RegisterBlock? Of(GiasRow row)
    {
        if (!IsWanted(row))
        {
            return null;
        }

        var typeName = row.Text("TypeOfEstablishment (name)");
        var type = GiasType.Of(typeName, row.Text("Section41Approved (name)"));
        if (type is null)
        {
            Left(row, $"The type \"{typeName}\" is not known, so the type of provider is left out.");
        }

        var block = new RegisterBlock();
        block.Add("source", Source);
        block.Add("extract-date", extractDate);
        block.Add("urn", row.Urn);
        block.Add("ukprn", row.Fact("UKPRN"));
        block.Add("name", row.Name);
        block.Add("local-authority", row.Fact("LA (name)"));
        block.Add("in-area", inArea);
        block.Add("establishment-number", row.Fact("EstablishmentNumber"));
        block.Add("type", row.Fact("TypeOfEstablishment (name)"));
        block.Add("type-group", row.Fact("EstablishmentTypeGroup (name)"));
        block.Add("provider-type", type?.ProviderType);
        block.Add("setting-kind", type?.SettingKind);
        block.Add("status", row.Fact("EstablishmentStatus (name)"));
        block.Add("phase", row.Fact("PhaseOfEducation (name)"));
        AddAges(block, row);
        block.Add("gender", row.Fact("Gender (name)"));
        block.Add("gender-of-entry", Term("genders-of-entry", row.Fact("Gender (name)")));
        foreach (var (key, column) in new[]
        {
            ("nursery", "NurseryProvision (name)"), ("sixth-form", "OfficialSixthForm (name)"), ("boarding", "Boarders (name)"),
            ("religious-character", "ReligiousCharacter (name)"), ("admissions", "AdmissionsPolicy (name)"), ("special-classes", "SpecialClasses (name)"),
        })
        {
            block.Add(key, row.Fact(column));
        }

        AddNumber(block, row, "capacity", "SchoolCapacity");
        AddNumber(block, row, "pupils", "NumberOfPupils");
        AddDate(block, row, "open-date", "OpenDate");
        AddDate(block, row, "close-date", "CloseDate");
        block.Add("need-types", Needs(row));
        block.Add("resourced-provision", row.Fact("TypeOfResourcedProvision (name)"));
        AddNumber(block, row, "resourced-provision-on-roll", "ResourcedProvisionOnRoll");
        AddNumber(block, row, "resourced-provision-capacity", "ResourcedProvisionCapacity");
        AddNumber(block, row, "sen-unit-on-roll", "SenUnitOnRoll");
        AddNumber(block, row, "sen-unit-capacity", "SenUnitCapacity");
        block.Add("section-41", row.Fact("Section41Approved (name)"));
        block.Add("trust", row.Fact("Trusts (name)"));
        AddPlace(block, row);
        AddContact(block, row);
        return block;
    }

    private bool IsWanted(GiasRow row)
    {
        string? why = null;
        var status = row.Text("EstablishmentStatus (name)");
        if (row.Urn.Length is < 5 or > 7 || !row.Urn.All(char.IsAsciiDigit))
        {
            why = $"\"{row.Urn}\" is not a unique reference number (URN).";
        }
        else if (row.Name.Length == 0)
        {
            why = $"URN {row.Urn} has no name.";
        }
        else if (status.Equals("Closed", StringComparison.OrdinalIgnoreCase) || status.Equals("Proposed to open", StringComparison.OrdinalIgnoreCase))
        {
            why = $"{row.Name} is \"{status}\".";
        }
        else if (GiasType.IsOutsideTheOffer(row.Text("TypeOfEstablishment (name)")))
        {
            why = $"{row.Name} is of the type \"{row.Text("TypeOfEstablishment (name)")}\", which belongs to no area's offer.";
        }

        if (why is not null)
        {
            diagnostics.Add(Codes.RegisterRowLeftOut, row.Where, why, null);
            return false;
        }

        if (status.Contains("proposed to close", StringComparison.OrdinalIgnoreCase))
        {
            var when = row.Date("CloseDate") is { } date ? $" on {PlainDate.Format(date)}" : "";
            diagnostics.Add(Codes.RegisterNotice, row.Where, $"{row.Name} is open, but it is proposed to close{when}.", "Write on its page what families should do, or set `status: archived` once it has closed.");
        }

        return true;
    }

    private void AddAges(RegisterBlock block, GiasRow row)
    {
        var from = row.Number("StatutoryLowAge");
        var to = row.Number("StatutoryHighAge");
        if (from is null || to is null)
        {
            Left(row, $"{row.Name} has no {(from is null ? "youngest" : "oldest")} age.");
        }
        else if (from > to)
        {
            Left(row, $"{row.Name} has ages {from} to {to}, which is the wrong way round, so they are left out.");
            (from, to) = (null, null);
        }

        block.Add("age-from", from);
        block.Add("age-to", to);
        if (from is { } young && to is { } old)
        {
            string[] phases = [.. new[] { ("early-years", 0, 3), ("primary", 4, 10), ("secondary", 11, 15), ("post-16", 16, 18) }
                .Where(p => young <= p.Item3 && Math.Max(old - 1, young) >= p.Item2).Select(p => p.Item1)];
            block.Add("phases", phases);
        }
    }

    private List<string> Needs(GiasRow row)
    {
        var needs = new List<string>();
        for (var i = 1; i <= 13; i++)
        {
            if (row.Fact($"SEN{i} (name)") is not { } written)
            {
                continue;
            }

            var code = written.Split(" - ", 2)[0].Trim();
            if (_needs.TryGetValue(code, out var id))
            {
                if (!needs.Contains(id))
                {
                    needs.Add(id);
                }
            }
            else
            {
                Left(row, $"The need \"{written}\" of {row.Name} is not one of the need types.");
            }
        }

        return needs;
    }

    private void AddPlace(RegisterBlock block, GiasRow row)
    {
        var address = new RegisterBlock();
        foreach (var (key, column) in new[] { ("street", "Street"), ("locality", "Locality"), ("address3", "Address3"), ("town", "Town"), ("county", "County (name)") })
        {
            address.Add(key, row.Fact(column));
        }

        if (GiasContact.Postcode(row.Text("Postcode"), out var postcode) is { } wrongPostcode)
        {
            Left(row, $"{row.Name}: {wrongPostcode}");
        }

        address.Add("postcode", postcode);
        block.Add("address", address);
        int? easting = row.Number("Easting"), northing = row.Number("Northing");
        if (easting is { } e && northing is { } n && GridReference.ToLatitudeLongitude(e, n) is { } place)
        {
            block.Add("latitude", place.Latitude);
            block.Add("longitude", place.Longitude);
            block.Add("easting", easting);
            block.Add("northing", northing);
        }
        else
        {
            Left(row, $"{row.Name} has no usable easting and northing, so it has no place on the map.");
        }

        block.Add("district", row.Fact("DistrictAdministrative (name)"));
        block.Add("ward", row.Fact("AdministrativeWard (name)"));
        block.Add("uprn", row.Text("UPRN").All(char.IsAsciiDigit) ? row.Fact("UPRN") : null);
    }

    private void AddContact(RegisterBlock block, GiasRow row)
    {
        var wrongSite = GiasContact.Website(row.Text("SchoolWebsite"), out var website);
        var wrongPhone = GiasContact.Phone(row.Text("TelephoneNum"), out var phone);
        if (wrongSite is not null)
        {
            diagnostics.Add(website is null ? Codes.RegisterFactLeftOut : Codes.RegisterFactMended, row.Where, $"{row.Name}: {wrongSite}", null);
        }

        if (wrongPhone is not null)
        {
            Left(row, $"{row.Name}: {wrongPhone}");
        }

        if (website is null && phone is null)
        {
            Left(row, $"{row.Name} has neither a telephone number nor a website that can be used.");
        }

        block.Add("website", website);
        block.Add("phone", phone);
    }

    private string? Term(string vocabulary, string? label) => label is null ? null :
        framework.Vocabulary(vocabulary)?.Terms.FirstOrDefault(t =>
            Folding.Fold(t.Label) == Folding.Fold(label) || t.Id == Slug.From(label) || t.Synonyms.Any(s => Folding.Fold(s) == Folding.Fold(label)))?.Id;

    private void AddNumber(RegisterBlock block, GiasRow row, string key, string column)
    {
        var number = row.Number(column);
        if (number is null && row.Fact(column) is { } text)
        {
            Left(row, $"{row.Name}: \"{text}\" in {column} is not a whole number, so it is left out.");
        }

        block.Add(key, number);
    }

    private void AddDate(RegisterBlock block, GiasRow row, string key, string column)
    {
        var date = row.Date(column);
        if (date is null && row.Fact(column) is { } text)
        {
            Left(row, $"{row.Name}: \"{text}\" in {column} is not a date, so it is left out.");
        }

        block.Add(key, date);
    }

    private void Left(GiasRow row, string message) => diagnostics.Add(Codes.RegisterFactLeftOut, row.Where, message, null);
}
