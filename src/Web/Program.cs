using Clona.Web.Hosting;

return await ClonaHost.RunAsync(args);
