# Two steps: build with the SDK and Node, run on the ASP.NET runtime.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node eng/bundle.mjs && dotnet publish src/Vardpersonal.Web --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
COPY content-seed content-seed
ENV VP_DATA=/data VP_HOME=/app PORT=5177 VP_LISTEN=any
VOLUME /data
EXPOSE 5177
USER $APP_UID
ENTRYPOINT ["dotnet", "Vardpersonal.Web.dll"]
CMD ["serve"]
