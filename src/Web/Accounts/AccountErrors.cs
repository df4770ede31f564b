using Clona.Web.Texts;
using Microsoft.AspNetCore.Identity;

namespace Clona.Web.Accounts;

/// <summary>Czech words for what Identity refuses.</summary>
public static class AccountErrors
{
    /// <summary>The field that <paramref name="error"/> is about, and what it says.</summary>
    public static (string Field, string Text) Of(IdentityError error, WebTexts texts)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(texts);
        return error.Code switch
        {
            nameof(IdentityErrorDescriber.PasswordTooShort) => ("Password", texts["password.error.short"]),
            PasswordRules.Guessable => ("Password", texts["password.error.guessable"]),
            nameof(IdentityErrorDescriber.PasswordMismatch) => ("CurrentPassword", texts["password.error.current"]),
            nameof(IdentityErrorDescriber.DuplicateUserName) => ("Name", texts["invitation.error.name-taken"]),
            nameof(IdentityErrorDescriber.InvalidUserName) => ("Name", texts["invitation.error.name-letters"]),
            _ => ("Name", texts["form.error.unknown"]),
        };
    }
}
