using Clona.Web.Hosting;

namespace Clona.Web.Security;

/// <summary>Names and rules of the cookies.</summary>
/// <remarks>
/// The prefix <c>__Host-</c> demands the attribute Secure, which browsers do not keep over plain HTTP; on the loopback
/// address the cookies therefore go without it.
/// </remarks>
public static class Cookies
{
    /// <summary>The name of a cookie at <paramref name="address"/>.</summary>
    public static string Name(string name, ListeningAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Certificate is null ? $"clona-{name}" : $"__Host-clona-{name}";
    }

    /// <summary>Applies the rules to a cookie: not for scripts, not sent from other sites.</summary>
    public static void Harden(CookieBuilder cookie, string name, ListeningAddress address)
    {
        ArgumentNullException.ThrowIfNull(cookie);
        ArgumentNullException.ThrowIfNull(address);
        cookie.Name = Name(name, address);
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.SameSite = SameSiteMode.Strict;
        cookie.SecurePolicy = address.Certificate is null ? CookieSecurePolicy.None : CookieSecurePolicy.Always;
    }
}
