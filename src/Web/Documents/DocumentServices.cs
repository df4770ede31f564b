namespace Clona.Web.Documents;

/// <summary>Registers uploads, lists and status.</summary>
public static class DocumentServices
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddScoped<VisibleDocuments>().AddSingleton<Reception>().AddSingleton<QuickLook>().AddSingleton<DocumentResults>().AddScoped<OutputDownloads>().AddScoped<ProtocolDownloads>();
}
