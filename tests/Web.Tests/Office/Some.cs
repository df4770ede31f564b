using System.Text;

namespace Clona.Web.Tests.Office;

/// <summary>Made-up files. Only their first bytes matter where the worker stands still.</summary>
internal static class Some
{
    public static byte[] Pdf(string words = "Smlouva") => Encoding.UTF8.GetBytes($"%PDF-1.7\n%{words}\n%%EOF\n");

    public static byte[] Text(string words = "Zápis ze zasedání") => Encoding.UTF8.GetBytes(words);

    public static byte[] Zip => [0x50, 0x4B, 0x03, 0x04, 0, 0, 0, 0];
}
