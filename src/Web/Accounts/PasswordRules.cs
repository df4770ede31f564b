using Clona.Storage.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Clona.Web.Accounts;

/// <summary>Refuses passwords that anybody would try first; there are no rules about kinds of characters.</summary>
/// <remarks>A password is at least 12 and at most 256 characters long, and is never forced to change.</remarks>
public sealed class PasswordRules : IPasswordValidator<Account>
{
    /// <summary>Fewest characters.</summary>
    public const int Shortest = 12;

    /// <summary>Most characters.</summary>
    public const int Longest = 256;

    /// <summary>Code of the error for a password that is too easy to guess.</summary>
    public const string Guessable = "PasswordGuessable";

    private const string Rows = "0123456789012345 9876543210987654 qwertzuiopasdfghjkl qwertyuiopasdfghjkl abcdefghijklmnopqrstuvwxyz";

    private static readonly string[] Common =
        ["heslo", "password", "passw0rd", "administrator", "admin", "clona", "letmein", "welcome", "praha", "ceskarepublika"];

    /// <inheritdoc/>
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Task.FromResult(password is null || password.Length > Longest || IsGuessable(password, user.UserName ?? string.Empty)
            ? IdentityResult.Failed(new IdentityError { Code = Guessable })
            : IdentityResult.Success);
    }

    // What is left after the usual words, the user's own name and the digits behind them decides.
    private static bool IsGuessable(string password, string userName)
    {
        var rest = password.ToLowerInvariant();
        foreach (var word in Common.Append(userName.ToLowerInvariant()).Where(word => word.Length > 2))
        {
            rest = rest.Replace(word, string.Empty, StringComparison.Ordinal);
        }

        return rest.TrimEnd("0123456789!.?*-_ ".ToCharArray()).Length < 4
            || password.Distinct().Count() < 4
            || Rows.Contains(password.ToLowerInvariant(), StringComparison.Ordinal);
    }
}
