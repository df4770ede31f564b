namespace Clona.Web.Api;

/// <summary>Registers the interface for programs.</summary>
public static class ApiServices
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services) =>
        services.AddScoped<ApiUpload>().AddScoped<ApiStatus>();
}
