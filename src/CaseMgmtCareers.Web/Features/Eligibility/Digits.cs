using System.Globalization;
using System.Text;

namespace CaseMgmtCareers.Web.Features.Eligibility;

/// <summary>Numbers as keyboards of the world write them.</summary>
public static class Digits
{
    /// <summary>A text with 0 to 9 in place of the digits of any script.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        return Ascii.IsValid(text) ? text : string.Concat(text.Select(letter => CharUnicodeInfo.GetDecimalDigitValue(letter) is >= 0 and var digit ? (char)('0' + digit) : letter));
    }
}
