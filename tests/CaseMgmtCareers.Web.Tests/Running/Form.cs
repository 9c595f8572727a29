using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CaseMgmtCareers.Web.Tests.Running;

/// <summary>A form as a browser without scripts uses it: fill in, press a button.</summary>
public sealed class Form
{
    private readonly RunningSite site;
    private readonly IHtmlFormElement form;

    private Form(RunningSite site, IHtmlDocument page)
    {
        this.site = site;
        form = Assert.Single(page.QuerySelectorAll<IHtmlFormElement>("main form"));
    }

    public static async Task<Form> OpenAsync(RunningSite site, string address) => new(site, await site.PageAsync(address));

    /// <summary>Types into a field, chooses from a list, or ticks.</summary>
    public Form Fill(string name, string value)
    {
        var controls = form.QuerySelectorAll($"[name='{name}']");
        Assert.True(controls.Length > 0, $"there is no field {name}");
        foreach (var control in controls)
        {
            switch (control)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox" } choice:
                    choice.IsChecked = choice.Value == value;
                    break;
                case IHtmlInputElement input:
                    input.Value = value;
                    break;
                case IHtmlSelectElement list:
                    Assert.Contains(list.Options, option => option.Value == value);
                    list.Value = value;
                    break;
            }
        }

        return this;
    }

    /// <summary>The response to pressing a button; redirects are not followed.</summary>
    public Task<HttpResponseMessage> PressAsync(string button)
    {
        var pressed = form.QuerySelectorAll<IHtmlButtonElement>($"button[value='{button}']").LastOrDefault();
        Assert.True(pressed is not null, $"there is no button {button}");
        var target = form.GetSubmission(pressed)!.Target;

        return site.GetAsync($"/{target.Path}?{target.Query}");
    }

    /// <summary>The page after pressing a button.</summary>
    public async Task<IHtmlDocument> PageAfterAsync(string button)
    {
        using var response = await PressAsync(button);
        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);

        return await RunningSite.DocumentAsync(response);
    }

    /// <summary>The form again, after pressing a button.</summary>
    public async Task<Form> FormAfterAsync(string button) => new(site, await PageAfterAsync(button));

    /// <summary>Where the result is, after pressing the button for it.</summary>
    public async Task<string> ResultAsync()
    {
        using var response = await PressAsync("result");
        Assert.True(response.StatusCode is System.Net.HttpStatusCode.Redirect or System.Net.HttpStatusCode.SeeOther, $"the form answers {(int)response.StatusCode}");

        return response.Headers.Location!.OriginalString;
    }
}
