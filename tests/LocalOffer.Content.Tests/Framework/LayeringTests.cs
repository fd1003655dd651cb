using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

/// <summary>What an authority may change in the framework, and what comes of it.</summary>
public sealed class LayeringTests
{
    [Fact]
    public void An_added_field_is_part_of_the_document_where_it_asks_to_be()
    {
        var local = LocalFramework.Of("""
            document: entry
            sections:
              local: {label: Only here}
            fields:
              bus-stop: {label: Nearest bus stop, type: line, section: local, level: desirable, after: name}
              parking: {label: Parking, type: text, section: access, level: essential, order: 1.5}
            """);
        Assert.Equal("", local.Found + local.Said);
        var keys = local.Framework.Document(DocumentKinds.Entry).Fields.Select(f => f.Key).ToList();
        Assert.Equal(keys.IndexOf("name") + 1, keys.IndexOf("bus-stop"));
        Assert.Equal(1, keys.IndexOf("parking"));
        Assert.True(local.Entry("bus-stop")!.IsLocal);
        Assert.False(local.Entry("name")!.IsLocal);
        Assert.Contains(local.Framework.Document(DocumentKinds.Entry).Sections, s => s.Label == "Only here");
    }

    [Fact]
    public void An_added_field_is_checked_in_entries()
    {
        const string own = "document: entry\nfields:\n  bus-stop: {label: Nearest bus stop, type: line, max-length: 5}";
        var site = TestSite.With("input/framework/own.yaml", own).And(TestSite.EntryPath, "bus-stop: Market Square").Read();
        Assert.Equal("LO2015 1:11", site.Found);
        Assert.Equal("Market Square", site.Records.Entries[0].Values.Line("bus-stop"));
    }

    [Fact]
    public void A_field_is_relabelled_and_keeps_the_rest()
    {
        var local = LocalFramework.Of("document: entry\nfields:\n  age-from: {label: From which age?}");
        Assert.Equal("", local.Found);
        Assert.Equal("From which age?", local.Entry("age-from")!.Label);
        Assert.Equal(FieldType.Int, local.Entry("age-from")!.Type);
        Assert.Equal("who-for", local.Entry("age-from")!.Section);
    }

    [Fact]
    public void A_field_of_the_envelope_is_relabelled_for_one_kind_of_document_only()
    {
        var local = LocalFramework.Of("document: area\nfields:\n  source-note: {label: Our sources}");
        Assert.Equal("", local.Found);
        Assert.Equal("Our sources", local.Framework.Document(DocumentKinds.Area).Field("source-note")!.Label);
        Assert.NotEqual("Our sources", local.Entry("source-note")!.Label);
    }

    [Fact]
    public void A_field_of_all_strands_is_relabelled_for_one_strand_only()
    {
        var local = LocalFramework.Of("document: strand\nvariant: health\nfields:\n  scope: {label: What health covers}");
        Assert.Equal("", local.Found);
        Assert.Equal("What health covers", local.Framework.Document(DocumentKinds.Strand, "health").Field("scope")!.Label);
        Assert.NotEqual("What health covers", local.Framework.Document(DocumentKinds.Strand, "education").Field("scope")!.Label);
    }

    [Fact]
    public void A_level_may_be_raised()
    {
        var local = LocalFramework.Of("document: entry\nfields:\n  not-for: {level: essential}");
        Assert.Equal("", local.Found);
        Assert.Equal(Level.Essential, local.Entry("not-for")!.Level);
    }

    [Fact]
    public void Lowering_what_serves_a_verified_requirement_needs_a_reason()
    {
        var without = LocalFramework.Of("document: entry\nfields:\n  owner:\n    level: desirable");
        Assert.Equal("LO2214 4:12", without.Found);
        Assert.Equal(Level.Essential, without.Entry("owner")!.Level);

        var with = LocalFramework.Of("document: entry\nfields:\n  owner: {level: desirable, reason: One team owns all.}");
        Assert.Equal("", with.Found);
        Assert.Equal(Level.Desirable, with.Entry("owner")!.Level);
        Assert.Equal("One team owns all.", with.Entry("owner")!.Reason);
    }

    [Fact]
    public void Hiding_what_serves_a_verified_requirement_needs_a_reason()
    {
        var local = LocalFramework.Of("document: entry\nfields:\n  owner: {hidden: true}\n  outcomes: {hidden: true}");
        Assert.Equal("LO2214 3:19", local.Found);
        Assert.False(local.Entry("owner")!.Hidden);
        Assert.True(local.Entry("outcomes")!.Hidden);
    }

    [Fact]
    public void Lowering_what_no_verified_requirement_needs_is_free() =>
        Assert.Equal("", LocalFramework.Of("document: entry\nfields:\n  age-from: {level: desirable}").Found);

    [Fact]
    public void A_section_without_visible_fields_is_left_out()
    {
        var local = LocalFramework.Of("document: role\nfields:\n  how-to-reach: {hidden: true}\n  referral-routes: {hidden: true}\n  refs: {hidden: true}");
        Assert.DoesNotContain(local.Framework.Document(DocumentKinds.Role).Sections, s => s.Key == "reach");
    }

    [Fact]
    public void Terms_are_added_and_relabelled_and_synonyms_joined()
    {
        var before = LocalFramework.Of().Framework.Vocabulary("topics")!;
        var local = LocalFramework.Of("""
            vocabularies:
              topics:
                terms:
                  aquatics: {label: In the water, after: leisure}
                  leisure: {label: Fun, synonyms: [play scheme]}
            """);
        Assert.Equal("", local.Found + local.Said);
        var topics = local.Framework.Vocabulary("topics")!;
        Assert.Equal(before.Terms.Count + 1, topics.Terms.Count);
        Assert.Equal(topics.IndexOf("leisure") + 1, topics.IndexOf("aquatics"));
        Assert.Equal("Fun", topics.Find("leisure")!.Label);
        Assert.Equal(before.Find("leisure")!.Synonyms.Append("play scheme"), topics.Find("leisure")!.Synonyms);
    }

    [Fact]
    public void A_question_is_added_and_another_reworded()
    {
        var local = LocalFramework.Of("""
            questions:
              z01: {label: Parking, level: essential, text: Where can we park?, prompts: {a: {text: Is there a Blue Badge space?}}}
              q01: {text: {college: How do you notice?}}
            """);
        Assert.Equal("", local.Found + local.Said);
        var added = local.Framework.Questions[^1];
        Assert.Equal(("z01", "Where can we park?", "a"), (added.Id, added.TextFor("college"), added.Prompts.Single().Id));
        var reworded = local.Framework.Questions.First(q => q.Id == "q01");
        Assert.Equal("How do you notice?", reworded.TextFor("college"));
        Assert.StartsWith("How does the school know", reworded.TextFor("school"), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_a_group_are_added_and_relabelled()
    {
        var local = LocalFramework.Of("document: entry\nfields:\n  waiting-time:\n    fields:\n      text: {label: How long}\n      longest: {label: Longest wait, type: line}");
        Assert.Equal("", local.Found);
        Assert.Equal(["text", "as-of", "longest"], local.Entry("waiting-time")!.Fields.Select(f => f.Key));
        Assert.Equal("How long", local.Entry("waiting-time")!.Fields[0].Label);
    }

    [Fact]
    public void A_support_block_and_a_requirement_are_changed()
    {
        var local = LocalFramework.Of("""
            support-blocks:
              travel: {label: Travel, essential-in: {health: essential}}
            requirements:
              our-promise: {reference: Our charter, summary: We answer in a week., verified: true, duty: should, met-by: [entry.what-happens-next]}
            """);
        Assert.Equal("", local.Found + local.Said);
        var travel = local.Framework.SupportBlock("travel")!;
        Assert.Equal(("Travel", BlockDemand.Essential, BlockDemand.Essential), (travel.Label, travel.EssentialIn["health"], travel.EssentialIn["education"]));
        Assert.False(local.Framework.Requirement("our-promise")!.Must);
    }

    [Fact]
    public void A_field_may_be_like_another()
    {
        var local = LocalFramework.Of("document: area\nfields:\n  places: {like: entry.locations, label: Our offices, section: get-in-touch, essential-when: [{field: offer-name, set: true}]}");
        Assert.Equal("", local.Found + local.Said);
        var field = local.Framework.Document(DocumentKinds.Area).Field("places")!;
        Assert.Equal((FieldType.List, FieldType.Object, "Our offices"), (field.Type, field.ItemType!.Value, field.Label));
        Assert.NotEmpty(field.Fields);
        Assert.True(field.IsLocal);
    }
}
