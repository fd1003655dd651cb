using YamlDotNet.RepresentationModel;

namespace LocalOffer.Cli.Tests;

public class WorkflowTests
{
    [Theory]
    [InlineData("github", ".github/workflows/local-offer.yml", "check --format github")]
    [InlineData("gitlab", ".gitlab-ci.yml", "localoffer check")]
    [InlineData("azure", "azure-pipelines.yml", "check --format sarif")]
    public async Task Each_build_servers_workflow_is_YAML_and_checks_builds_and_names_the_version(string ci, string file, string check)
    {
        using var folder = new Folder();
        await Tool.RunAsync(folder.Path, "new", ".", "--name", "Exampleshire Council", "--ci", ci, "--yes");
        var text = folder.Read(file);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        var scalars = yaml.Documents[0].AllNodes.OfType<YamlScalarNode>().Select(n => n.Value!).ToList();
        Assert.Contains(scalars, s => s.Contains(check, StringComparison.Ordinal));
        Assert.Contains(scalars, s => s.Contains("localoffer build --output public", StringComparison.Ordinal));
        Assert.Contains(scalars, s => s.Contains($"dotnet tool install localoffer --version {Product.Version} --tool-path .localoffer", StringComparison.Ordinal));
        Assert.True(folder.Has("tools/README.md"));
        foreach (var other in new[] { ".github/workflows/local-offer.yml", ".gitlab-ci.yml", "azure-pipelines.yml" }.Where(o => o != file))
        {
            Assert.False(folder.Has(other), other);
        }
    }
}
