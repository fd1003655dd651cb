using LocalOffer.Core;

namespace LocalOffer.Site;

/// <content>Reads the HTML between braces character by character, as browsers do.</content>
internal sealed partial class HtmlPlaces
{
    private static readonly string[] CodeElements = ["script", "style"];
    private static readonly string[] WordElements = ["title", "textarea"];
    private static readonly string[] Refused = ["base", "iframe", "frame", "frameset", "object", "embed", "applet", "portal", "plaintext", "xmp", "noembed", "noframes"];

    private void Step(char c, int offset)
    {
        switch (_state.Mode)
        {
            case HtmlMode.Text:
                if (c == '<')
                {
                    _tagStart = offset;
                    _name.Clear();
                    _isClosingTag = false;
                    _hasSource = false;
                    _state = new(HtmlMode.TagName);
                }

                break;
            case HtmlMode.TagName:
                StepTagName(c, offset);
                break;
            case HtmlMode.InTag:
                if (c == '>')
                {
                    EndTag();
                }
                else if (!char.IsWhiteSpace(c) && c != '/')
                {
                    _name.Clear().Append(c);
                    _nameStart = offset;
                    _state = new(HtmlMode.AttributeName, _state.Element);
                }

                break;
            case HtmlMode.AttributeName:
                StepAttributeName(c);
                break;
            case HtmlMode.BeforeValue:
                if (c is '"' or '\'')
                {
                    StartValue(offset + 1);
                    _state = new(HtmlMode.Value, _state.Element, _state.Attribute, c);
                }
                else if (!char.IsWhiteSpace(c))
                {
                    StartValue(offset);
                    _value.Append(c);
                    _state = new(HtmlMode.BareValue, _state.Element, _state.Attribute);
                }

                break;
            case HtmlMode.Value:
                if (c == _state.Quote)
                {
                    EndValue();
                    _state = new(HtmlMode.InTag, _state.Element);
                }
                else
                {
                    StepValue(c, offset);
                }

                break;
            case HtmlMode.BareValue:
                if (c == '>' || char.IsWhiteSpace(c))
                {
                    EndValue();
                    _state = new(HtmlMode.InTag, _state.Element);
                    if (c == '>')
                    {
                        EndTag();
                    }
                }
                else
                {
                    _value.Append(c);
                }

                break;
            case HtmlMode.Comment:
                Remember(c, 3);
                if (_state.Element == "!" && _tail.ToString() == "--")
                {
                    _state = new(HtmlMode.Comment, "!--");
                    _tail.Clear();
                }
                else if (c == '>' && (_state.Element == "!" || _tail.ToString() == "-->"))
                {
                    _state = new(HtmlMode.Text);
                }

                break;
            default:
                StepContent(c, offset);
                break;
        }
    }

    private void StepTagName(char c, int offset)
    {
        if (_name.Length == 0 && c == '/' && !_isClosingTag)
        {
            _isClosingTag = true;
            return;
        }

        if (_name.Length == 0 && c == '<')
        {
            _tagStart = offset;
            return;
        }

        if (_name.Length == 0 && !char.IsAsciiLetter(c))
        {
            // "a < b" is text; "<!" starts a comment or the document type.
            _tail.Clear();
            _state = c is '!' or '?' ? new(HtmlMode.Comment, "!") : new(HtmlMode.Text);
            _name.Clear();
            return;
        }

        if (c != '>' && c != '/' && !char.IsWhiteSpace(c))
        {
            _name.Append(char.ToLowerInvariant(c));
            return;
        }

        var element = _name.ToString();
        _state = new(HtmlMode.InTag, element);
        if (!_isClosingTag && Refused.Contains(element, StringComparer.Ordinal))
        {
            Report(Codes.ForbiddenElement, _tagStart, element.Length + 1, $"The site does not use <{element}>.", Codes.ForbiddenElement.Remedy);
        }
        else if (!_isClosingTag && element == "style")
        {
            Report(Codes.InlineCode, _tagStart, 6, "Styles stand in the template.", "Put them into a .css file of the theme and link to it.");
        }

        if (c == '>')
        {
            EndTag();
        }
    }

    private void StepAttributeName(char c)
    {
        if (c is not ('=' or '>' or '/') && !char.IsWhiteSpace(c))
        {
            _name.Append(c);
            return;
        }

        var name = _name.ToString().ToLowerInvariant();
        CheckAttribute(name);
        _state = c switch
        {
            '=' => new(HtmlMode.BeforeValue, _state.Element, name),
            _ => new(HtmlMode.InTag, _state.Element),
        };
        if (c == '>')
        {
            EndTag();
        }
    }

    private void CheckAttribute(string name)
    {
        if (_isClosingTag)
        {
            return;
        }

        _hasSource |= name == "src";
        if (name == "style" || name.StartsWith("on", StringComparison.Ordinal))
        {
            Report(Codes.InlineCode, _nameStart, name.Length, name == "style" ? "A style stands in the template." : $"A script stands in {name}.",
                name == "style" ? "Use a class, and put the style into a .css file of the theme." : "Put it into a .js file of the theme.");
        }
        else if (name == "srcdoc")
        {
            Report(Codes.ForbiddenElement, _nameStart, name.Length, "A whole page stands in an attribute.", Codes.ForbiddenElement.Remedy);
        }
    }

    private void StartValue(int offset)
    {
        _value.Clear();
        _valueStart = offset;
        _valueHasBraces = false;
    }

    private void StepValue(char c, int offset)
    {
        _value.Append(c);
        if (!_state.IsAddress)
        {
            return;
        }

        if (c == '#' && _state.Address is AddressProgress.Start or AddressProgress.Complete)
        {
            _state = _state with { Address = c == '#' ? AddressProgress.Part : _state.Address };
        }

        if (_state.Address == AddressProgress.Complete)
        {
            Report(Codes.NotAnAddress, offset, 1, "After an address only # and the id of a part may stand.", Codes.NotAnAddress.Remedy);
            _state = _state with { Address = AddressProgress.Part };
        }
        else if (_state.Address == AddressProgress.Start)
        {
            _state = _state with { Address = AddressProgress.Literal };
        }
    }

    private void EndValue()
    {
        var value = _value.ToString();
        if (_state.Attribute == "http-equiv" && value.Trim().Equals("refresh", StringComparison.OrdinalIgnoreCase))
        {
            Report(Codes.ForbiddenElement, _valueStart, value.Length, "The page would send its readers elsewhere by itself.", "Use redirect-from on the page they should find.");
        }

        if (_state.IsAddress && !_isClosingTag && !_valueHasBraces)
        {
            CheckAddress(value);
        }
    }

    private void CheckAddress(string value)
    {
        if (!SafeUrl.TryParse(value, out var url, out var problem))
        {
            Report(Codes.NotAnAddress, _valueStart, value.Length, $"\"{value}\" is not an address: {problem}.", Codes.NotAnAddress.Remedy);
        }
        else if (url.Kind == LinkKind.Web && !(_state.Attribute == "href" && _state.Element is "a" or "area") && _state.Attribute != "cite")
        {
            Report(Codes.OtherSiteInTemplate, _valueStart, value.Length, $"The page would fetch {value} from another web site, or send words there.", Codes.OtherSiteInTemplate.Remedy);
        }
        else if (url.Kind is LinkKind.Path or LinkKind.Xref)
        {
            Report(Codes.NotAnAddress, _valueStart, value.Length, $"\"{value}\" is written out, and would be wrong on pages in other folders.",
                (_state.Attribute == "href" && _state.Element is "a" or "area") || _state.Attribute is "action" or "formaction" ? $"Write {{{{link \"{(url.Kind == LinkKind.Xref ? "xref:" + url.Value : "/" + value.TrimStart('.', '/'))}\"}}}}."
                : $"Write {{{{asset \"{value.TrimStart('.', '/')}\"}}}}.");
        }
    }

    private void EndTag()
    {
        var element = _state.Element;
        if (!_isClosingTag && CodeElements.Contains(element, StringComparer.Ordinal))
        {
            _codeReported = element == "style";
            if (element == "script" && !_hasSource)
            {
                Report(Codes.InlineCode, _tagStart, 7, "A script stands in the template.", "Put it into a .js file of the theme and name it with src.");
                _codeReported = true;
            }

            _state = new(HtmlMode.Code, element);
        }
        else
        {
            _state = !_isClosingTag && WordElements.Contains(element, StringComparer.Ordinal) ? new(HtmlMode.Words, element) : new(HtmlMode.Text);
        }

        _tail.Clear();
    }

    private void StepContent(char c, int offset)
    {
        Remember(char.ToLowerInvariant(c), _state.Element.Length + 2);
        if (_state.Mode == HtmlMode.Code && !_codeReported && !char.IsWhiteSpace(c) && c != '<')
        {
            // Only the closing tag may follow.
            if (!("</" + _state.Element).StartsWith(_tail.ToString().TrimStart(), StringComparison.Ordinal))
            {
                Report(Codes.InlineCode, offset, 1, "A script stands in the template.", "Put it into a .js file of the theme and name it with src.");
                _codeReported = true;
            }
        }

        if (_tail.ToString() == "</" + _state.Element)
        {
            _isClosingTag = true;
            _state = new(HtmlMode.InTag, _state.Element);
        }
    }

    private void Remember(char c, int most)
    {
        _tail.Append(c);
        if (_tail.Length > most)
        {
            _tail.Remove(0, _tail.Length - most);
        }
    }
}
