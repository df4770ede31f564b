using Clona.Pipeline.Workflow;

namespace Clona.Web.Tests.Access;

/// <summary>Who may call which route. Every route needs its line here; null is for everybody, an empty list for every account.</summary>
internal static class RouteTable
{
    private static readonly StaffRole[] Clerk = [StaffRole.Clerk];
    private static readonly StaffRole[] Readers = [StaffRole.Clerk, StaffRole.Approver, StaffRole.Dpo];
    private static readonly StaffRole[] Editors = [StaffRole.Clerk, StaffRole.Approver];
    private static readonly StaffRole[] Administrator = [StaffRole.Administrator];
    private static readonly StaffRole[] Profiles = [StaffRole.ProfileManager, StaffRole.Dpo];
    private static readonly StaffRole[] Audit = [StaffRole.Auditor, StaffRole.Dpo];
    private static readonly StaffRole[] Everyone = [];

    public static IReadOnlyDictionary<string, StaffRole[]?> Lines { get; } = new Dictionary<string, StaffRole[]?>(StringComparer.Ordinal)
    {
        ["/prihlaseni"] = null,
        ["/prihlaseni/kod"] = null,
        ["/prihlaseni/overeni"] = null,
        ["/pozvanka/{token}"] = null,
        ["/stav/{code:int}"] = null,
        ["/health/live"] = null,
        ["/health/ready"] = null,
        ["/openapi/v1.json"] = null,
        ["/"] = Everyone,
        ["/ucet"] = Everyone,
        ["/odhlaseni"] = Everyone,
        ["/dokumenty"] = Editors,
        ["/dokumenty/novy"] = Clerk,
        ["/dokumenty/prijato"] = Clerk,
        ["/dokumenty/{id:length(32)}"] = Readers,
        ["/dokumenty/{id:length(32)}/prubeh"] = Readers,
        ["/dokumenty/{id:length(32)}/redacted.pdf"] = Readers,
        ["/dokumenty/{id:length(32)}/redacted"] = Readers,
        ["/dokumenty/{id:length(32)}/redacted.txt"] = Readers,
        ["/dokumenty/{id:length(32)}/report.json"] = Readers,
        ["/dokumenty/{id:guid}/kontrola"] = Readers,
        ["/dokumenty/{id:guid}/kontrola/souhrn"] = Editors,
        ["/dokumenty/{id:guid}/kontrola/data"] = Readers,
        ["/dokumenty/{id:guid}/kontrola/slova/{number:int}"] = Readers,
        ["/dokumenty/{id:guid}/kontrola/zmeny"] = Editors,
        ["/dokumenty/{id:guid}/kontrola/zpet"] = Editors,
        ["/dokumenty/{id:guid}/kontrola/znovu"] = Editors,
        ["/dokumenty/{id:guid}/kontrola/dotaz"] = Editors,
        ["/dokumenty/{id:guid}/kontrola/videne"] = Editors,
        ["/dokumenty/{id:guid}/kontrola/klavesy"] = Editors,
        ["/dokumenty/{id:guid}/schvaleni"] = Editors,
        ["/dokumenty/{id:guid}/schvaleni/strany/{number:int}.jpg"] = Readers,
        ["/dokumenty/{id:guid}/strany/{number:int}.jpg"] = Readers,
        ["/dokumenty/{id:length(32)}/pseudonymy"] = Readers,
        ["/dokumenty/{id:length(32)}/pseudonymy/osoby"] = Readers,
        ["/dokumenty/{id:length(32)}/protokol.pdf"] = Readers,
        ["/dokumenty/{id:length(32)}/protokol.json"] = Readers,
        ["/souhlasy"] = Readers,
        ["/profily/zkouska"] = Profiles,
        ["/trezor"] = [StaffRole.Dpo],
        ["/poverenec"] = [StaffRole.Dpo],
        ["/profily"] = Profiles,
        ["/profily/{id}"] = Profiles,
        ["/profily/porovnani"] = Profiles,
        ["/profily/{id}/{version}.json"] = Profiles,
        ["/sprava/ucty"] = Administrator,
        ["/sprava/zpracovani"] = Administrator,
        ["/souhrn"] = Everyone,
        ["/registr"] = Readers,
        ["/registr/co-je-venku.csv"] = Readers,
        ["/sprava/zdroje"] = Administrator,
        ["/audit"] = Audit,
        ["/audit/export"] = Audit,
        ["/metrics"] = [StaffRole.Administrator, StaffRole.Auditor],
        ["/api/v1/documents"] = Clerk,
        ["/api/v1/documents/{id:length(32)}"] = Readers,
        ["/api/v1/documents/{id:length(32)}/redacted.pdf"] = Readers,
        ["/api/v1/documents/{id:length(32)}/redacted"] = Readers,
        ["/api/v1/documents/{id:length(32)}/redacted.txt"] = Readers,
        ["/api/v1/documents/{id:length(32)}/report.json"] = Readers,
    };
}
