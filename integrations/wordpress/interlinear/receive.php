<?php
/** The newsroom's webhook: POST /wp-json/interlinear/v1/events, signed as in Standard Webhooks. */

defined( 'ABSPATH' ) || exit;

add_action(
	'rest_api_init',
	function (): void {
		register_rest_route(
			'interlinear/v1',
			'/events',
			array(
				'methods'             => 'POST',
				'callback'            => 'interlinear_receive',
				'permission_callback' => 'interlinear_is_signed',
			)
		);
	}
);

/** How old a message may be, in seconds. */
const INTERLINEAR_TOLERANCE = 300;

/** Whether a message comes from the newsroom, by its signature: https://www.standardwebhooks.com. */
function interlinear_is_signed( WP_REST_Request $request ): bool {
	$secret = interlinear_setting( 'secret' );
	$key    = base64_decode( preg_replace( '/^whsec_/', '', $secret ), true );
	$id     = (string) $request->get_header( 'webhook-id' );
	$time   = (string) $request->get_header( 'webhook-timestamp' );
	if ( '' === $secret || false === $key || ! ctype_digit( $time ) || abs( time() - (int) $time ) > INTERLINEAR_TOLERANCE ) {
		return false;
	}
	$wanted = base64_encode( hash_hmac( 'sha256', "$id.$time." . $request->get_body(), $key, true ) );
	foreach ( explode( ' ', (string) $request->get_header( 'webhook-signature' ) ) as $signature ) {
		[ $version, $given ] = array_pad( explode( ',', $signature, 2 ), 2, '' );
		if ( 'v1' === $version && hash_equals( $wanted, $given ) ) {
			return true;
		}
	}
	return false;
}

/** A message only says which article changed: the present state is requested, so it does not matter how often a message comes. */
function interlinear_receive( WP_REST_Request $request ) {
	$event = json_decode( $request->get_body(), true );
	$data  = is_array( $event ) ? ( $event['data'] ?? array() ) : array();
	[ 'slug' => $slug, 'locale' => $locale, 'id' => $name ] = $data + array( 'slug' => '', 'locale' => '', 'id' => '' );
	$source_id = interlinear_post_of( (string) $name );
	if ( null === $source_id ) {
		// The article of another site: there is nothing to do, and the message need not be sent again.
		return new WP_REST_Response( null, 204 );
	}
	if ( 'edition.behind' === $event['type'] ) {
		$edition = interlinear_editions_of( $source_id )[ $locale ] ?? null;
		if ( $edition ) {
			update_post_meta( $edition->ID, '_interlinear_behind', '1' );
		}
	} elseif ( in_array( $event['type'], array( 'edition.drafted', 'edition.approved', 'edition.published' ), true ) ) {
		$done = interlinear_pull( $source_id, (string) $slug, (string) $locale );
		if ( is_wp_error( $done ) ) {
			return new WP_Error( 'interlinear', $done->get_error_message(), array( 'status' => 503 ) );
		}
	}
	return new WP_REST_Response( null, 204 );
}

/** The post with this id in the newsroom; null if it belongs to another site. */
function interlinear_post_of( string $name ): ?int {
	$id = (int) substr( $name, (int) strrpos( $name, '-' ) + 1 );
	return $id > 0 && interlinear_id_of( $id ) === $name && get_post( $id ) instanceof WP_Post ? $id : null;
}
