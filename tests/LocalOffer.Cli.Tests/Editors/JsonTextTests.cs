namespace LocalOffer.Cli.Tests;

public class JsonTextTests
{
    [Theory]
    [InlineData("", "{\n  \"a\": 1\n}\n")]
    [InlineData("{}", "{\n  \"a\": 1\n}")]
    [InlineData("{ \"b\": 2 }", "{ \"b\": 2,\n  \"a\": 1\n }")]
    [InlineData("{\n  \"b\": [1, 2], // why\n}\n", "{\n  \"b\": [1, 2],\n  \"a\": 1\n // why\n}\n")]
    [InlineData("{\n  \"b\": {\"a\": 3} /* so */\n}\n", "{\n  \"b\": {\"a\": 3},\n  \"a\": 1\n /* so */\n}\n")]
    [InlineData("{ \"a\": [ 3 ], \"b\": 2 } // end", "{ \"a\": 1, \"b\": 2 } // end")]
    [InlineData("{ \"a\": 1 /* one */ }", "{ \"a\": 1 /* one */ }")]
    public void Only_the_key_that_is_set_changes(string before, string after)
    {
        var text = new JsonText(before);
        text.Set("a", 1);
        Assert.Equal(after, text.ToString());
        Assert.Equal(1, (int)new JsonText(text.ToString())["a"]!);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{ \"a\": }")]
    public void What_is_no_object_is_refused(string text) => Assert.ThrowsAny<System.Text.Json.JsonException>(() => new JsonText(text));
}
